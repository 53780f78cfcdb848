/** Options of rules: what a configuration may set, of which type, and what holds where it says nothing. */

/** Yes or no. */
export interface FlagOption {
  readonly kind: "flag";
  readonly preset: boolean;
  /** What it does, one sentence. */
  readonly about: Readonly<Record<"vi" | "en", string>>;
}

/** One of a few words. */
export interface ChoiceOption {
  readonly kind: "choice";
  readonly values: readonly string[];
  readonly preset: string;
  readonly about: Readonly<Record<"vi" | "en", string>>;
}

/** The options of a rule by name. */
export type OptionSpecs = Readonly<Record<string, FlagOption | ChoiceOption>>;

/** Values as a configuration gives them; it has been checked against the specification. */
export type GivenOptions = Readonly<Record<string, boolean | string>>;

/** The values a rule is called with. */
export type OptionValues<O extends OptionSpecs> = {
  readonly [Name in keyof O]: O[Name] extends { readonly kind: "choice"; readonly values: readonly (infer Value)[] }
    ? Value
    : boolean;
};

/** The values given, and the preset of every option that was not. */
export function optionValues<O extends OptionSpecs>(specs: O | undefined, given: GivenOptions): OptionValues<O> {
  if (specs === undefined) return NO_VALUES as OptionValues<O>;
  const entries = Object.entries(specs).map(([name, { preset }]) => [name, given[name] ?? preset]);
  return Object.fromEntries(entries) as OptionValues<O>;
}

const NO_VALUES: object = {};

/** For rules about what a draft leaves open: a blank is right there, `xx` in its place never is. */
export const ALLOW_OPEN = {
  kind: "flag",
  preset: false,
  about: {
    vi: "Không báo chỗ còn để trống, như trong bản thảo; vẫn báo chữ viết thay vào chỗ trống, như “xx”.",
    en: "Says nothing of a place left open, as in drafts; letters in its place, such as “xx”, are reported all the same.",
  },
} as const satisfies FlagOption;
