/** `thethuc new TYPE`: prints or writes the skeleton of a document. */
import path from "node:path";
import { type DocumentRegime, documentSkeleton, skeletonTypes } from "../../service/templates/document-skeleton.ts";
import { findType } from "../../service/templates/find-type.ts";
import { EXIT } from "../host.ts";
import type { Session } from "../session.ts";
import { createText } from "../write.ts";

export interface NewCommand {
  /** The first regime that has the type where none is given. */
  readonly regime?: DocumentRegime;
  readonly output?: string;
  /** Overwrites the output if it exists. */
  readonly force: boolean;
  readonly issuer?: string;
  readonly superior?: string;
  readonly place?: string;
}

const REGIMES: readonly DocumentRegime[] = ["state", "party", "qppl"];

export async function newCommand(query: string, command: NewCommand, session: Session): Promise<number> {
  const { regime, output, force, issuer, superior, place } = command;
  const found = findType(query, regime);
  const text =
    found &&
    documentSkeleton(found.type, found.regime, {
      today: session.host.today,
      snippet: false,
      ...(issuer === undefined ? {} : { issuer }),
      ...(superior === undefined ? {} : { superior }),
      ...(place === undefined ? {} : { place }),
    });
  if (text === null) {
    const known = new Set((regime === undefined ? REGIMES : [regime]).flatMap(skeletonTypes));
    session.problem(session.messages.unknownType(query, [...known].join(", ")));
    return EXIT.failure;
  }
  if (output === undefined) {
    session.print(text);
    session.flush();
  } else await createText(path.resolve(session.host.cwd, output), output, text, force, session);
  return session.failed ? EXIT.failure : EXIT.clean;
}
