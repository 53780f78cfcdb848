/** All rules, in order of their ids. A new rule takes one import and one line in the list. */
import { addresseeColon } from "./addressee/colon.ts";
import { addresseeManyList } from "./addressee/many-list.ts";
import { addresseeNotAllowed } from "./addressee/not-allowed.ts";
import { addresseePartyComma } from "./addressee/party-comma.ts";
import { addresseePartyKinhTrinh } from "./addressee/party-kinh-trinh.ts";
import { addresseeRequired } from "./addressee/required.ts";
import { addresseeSingleInline } from "./addressee/single-inline.ts";
import { bodyEndMark } from "./body/end-mark.ts";
import { citationAmended } from "./citation/amended.ts";
import { citationFirstFull } from "./citation/first-full.ts";
import { citationInconsistent } from "./citation/inconsistent.ts";
import { citationKnownDate } from "./citation/known-date.ts";
import { citationLaterShort } from "./citation/later-short.ts";
import { citationPartyTerm } from "./citation/party-term.ts";
import { citationRepealed } from "./citation/repealed.ts";
import { citationSoWord } from "./citation/so-word.ts";
import { citationSymbolSpaces } from "./citation/symbol-spaces.ts";
import { citationTypeAbbrevMismatch } from "./citation/type-abbrev-mismatch.ts";
import { citationYearDateMismatch } from "./citation/year-date-mismatch.ts";
import { citationYearMissing } from "./citation/year-missing.ts";
import { copyFormValue } from "./copy/form-value.ts";
import { copyKindAbbrevMatch } from "./copy/kind-abbrev-match.ts";
import { copyNumberFormat } from "./copy/number-format.ts";
import { copyParty } from "./copy/party.ts";
import { copyPlacement } from "./copy/placement.ts";
import { dateArabic } from "./date/arabic.ts";
import { dateBlank } from "./date/blank.ts";
import { dateFormat } from "./date/format.ts";
import { dateLeadingZero } from "./date/leading-zero.ts";
import { dateNoZeroMonth3To9 } from "./date/no-zero-month-3-9.ts";
import { dateNotADate } from "./date/not-a-date.ts";
import { datePlaceCapitals } from "./date/place-capitals.ts";
import { datePlaceComma } from "./date/place-comma.ts";
import { dateSameRowAsNumber } from "./date/same-row-as-number.ts";
import { headerComponentOrder } from "./header/component-order.ts";
import { headerComponentsMissing } from "./header/components-missing.ts";
import { headerMotto } from "./header/motto.ts";
import { headerMottoRule } from "./header/motto-rule.ts";
import { headerNationalTitle } from "./header/national-title.ts";
import { headerPartyComponentsMissing } from "./header/party-components-missing.ts";
import { headerPartyNoMotto } from "./header/party-no-motto.ts";
import { headerPartyTitle } from "./header/party-title.ts";
import { headerTitleAndMottoRequired } from "./header/title-and-motto-required.ts";
import { markCirculationParty } from "./mark/circulation-party.ts";
import { markCirculationValue } from "./mark/circulation-value.ts";
import { markDraftState } from "./mark/draft-state.ts";
import { markOneEach } from "./mark/one-each.ts";
import { markPosition } from "./mark/position.ts";
import { markSecrecyValue } from "./mark/secrecy-value.ts";
import { markSecretPlainText } from "./mark/secret-plain-text.ts";
import { markUrgencyParty } from "./mark/urgency-party.ts";
import { markUrgencyValue } from "./mark/urgency-value.ts";
import { numberAdminHasNoYear } from "./number/admin-has-no-year.ts";
import { numberArabic } from "./number/arabic.ts";
import { numberBlank } from "./number/blank.ts";
import { numberDuplicate } from "./number/duplicate.ts";
import { numberFormat } from "./number/format.ts";
import { numberLabel } from "./number/label.ts";
import { numberLeadingZero } from "./number/leading-zero.ts";
import { numberNoSpace } from "./number/no-space.ts";
import { numberOfficialLetterFormat } from "./number/official-letter-format.ts";
import { numberPartyFormat } from "./number/party-format.ts";
import { numberPartyJoint } from "./number/party-joint.ts";
import { numberPartyLabel } from "./number/party-label.ts";
import { numberQuyDinhAbbrev } from "./number/quy-dinh-abbrev.ts";
import { numberTypeAbbrevMismatch } from "./number/type-abbrev-mismatch.ts";
import { numberTypeAbbrevUnknown } from "./number/type-abbrev-unknown.ts";
import { numberUppercase } from "./number/uppercase.ts";
import { recipientsDrafterMark } from "./recipients/drafter-mark.ts";
import { recipientsDuplicate } from "./recipients/duplicate.ts";
import { recipientsHeading } from "./recipients/heading.ts";
import { recipientsItemDash } from "./recipients/item-dash.ts";
import { recipientsLuuFormat } from "./recipients/luu-format.ts";
import { recipientsLuuLast } from "./recipients/luu-last.ts";
import { recipientsNhuDieu } from "./recipients/nhu-dieu.ts";
import { recipientsNhuTren } from "./recipients/nhu-tren.ts";
import { recipientsPartyLuu } from "./recipients/party-luu.ts";
import { recipientsPartyTerminator } from "./recipients/party-terminator.ts";
import { recipientsRequired } from "./recipients/required.ts";
import { recipientsSpelledShort } from "./recipients/spelled-short.ts";
import { recipientsTerminator } from "./recipients/terminator.ts";
import { regimeAuthorityStyle } from "./regime/authority-style.ts";
import { regimeDateSelectsVersion } from "./regime/date-selects-version.ts";
import { regimeMixedHeader } from "./regime/mixed-header.ts";
import { regimeSymbolStyle } from "./regime/symbol-style.ts";
import type { Rule } from "./rule.ts";
import { sectionPointLetters } from "./section/point-letters.ts";
import { sectionSequence } from "./section/sequence.ts";
import { signatureActingDeputyState } from "./signature/acting-deputy-state.ts";
import { signatureActingHead } from "./signature/acting-head.ts";
import { signatureAuthorityAbbrev } from "./signature/authority-abbrev.ts";
import { signatureKtDeputyRequired } from "./signature/kt-deputy-required.ts";
import { signatureKtHeadOffice } from "./signature/kt-head-office.ts";
import { signatureNameCase } from "./signature/name-case.ts";
import { signatureNoAcademicTitle } from "./signature/no-academic-title.ts";
import { signatureNoAgencyNameAfterOffice } from "./signature/no-agency-name-after-office.ts";
import { signatureNoComma } from "./signature/no-comma.ts";
import { signatureOfficialPostOnly } from "./signature/official-post-only.ts";
import { signatureOneAuthorityPerLine } from "./signature/one-authority-per-line.ts";
import { signaturePartyAuthorityAbbrev } from "./signature/party-authority-abbrev.ts";
import { signaturePartyCommitteeOnlySecretary } from "./signature/party-committee-only-secretary.ts";
import { signaturePartyCongress } from "./signature/party-congress.ts";
import { signaturePartyHeadDirect } from "./signature/party-head-direct.ts";
import { signaturePartyKtOnlyAdvisory } from "./signature/party-kt-only-advisory.ts";
import { signaturePartyNoTitle } from "./signature/party-no-title.ts";
import { signaturePartyTl } from "./signature/party-tl.ts";
import { signaturePlaceholder } from "./signature/placeholder.ts";
import { signatureRequired } from "./signature/required.ts";
import { signatureTlHeadOffice } from "./signature/tl-head-office.ts";
import { signatureTlThenKt } from "./signature/tl-then-kt.ts";
import { signatureTmCollective } from "./signature/tm-collective.ts";
import { signatureTmThenKt } from "./signature/tm-then-kt.ts";
import { signatureTuqNoKt } from "./signature/tuq-no-kt.ts";
import { signatureUppercase } from "./signature/uppercase.ts";
import { textDStrokeHomoglyph } from "./text/d-stroke-homoglyph.ts";
import { textHyphenGlyph } from "./text/hyphen-glyph.ts";
import { textTonePlacementConsistency } from "./text/tone-placement-consistency.ts";
import { textUnicodeNfc } from "./text/unicode-nfc.ts";
import { typeContract } from "./type/contract.ts";
import { typeDirectiveNoBases } from "./type/directive-no-bases.ts";
import { typeIntroductionLetter } from "./type/introduction-letter.ts";
import { typeInvitation } from "./type/invitation.ts";
import { typeLeavePaper } from "./type/leave-paper.ts";
import { typeMinutesClosing } from "./type/minutes-closing.ts";
import { typeMinutesNoDateLine } from "./type/minutes-no-date-line.ts";
import { typeMinutesSignatures } from "./type/minutes-signatures.ts";
import { typePartyMinutes } from "./type/party-minutes.ts";
import { typeProposal } from "./type/proposal.ts";
import { typeResolutionIndividual } from "./type/resolution-individual.ts";
import { typeTelegram } from "./type/telegram.ts";
import { typeThuCong } from "./type/thu-cong.ts";

export const RULES: readonly Rule[] = [
  addresseeColon,
  addresseeManyList,
  addresseeNotAllowed,
  addresseePartyComma,
  addresseePartyKinhTrinh,
  addresseeRequired,
  addresseeSingleInline,
  bodyEndMark,
  citationAmended,
  citationFirstFull,
  citationInconsistent,
  citationKnownDate,
  citationLaterShort,
  citationPartyTerm,
  citationRepealed,
  citationSoWord,
  citationSymbolSpaces,
  citationTypeAbbrevMismatch,
  citationYearDateMismatch,
  citationYearMissing,
  copyFormValue,
  copyKindAbbrevMatch,
  copyNumberFormat,
  copyParty,
  copyPlacement,
  dateArabic,
  dateBlank,
  dateFormat,
  dateLeadingZero,
  dateNoZeroMonth3To9,
  dateNotADate,
  datePlaceCapitals,
  datePlaceComma,
  dateSameRowAsNumber,
  headerComponentOrder,
  headerComponentsMissing,
  headerMotto,
  headerMottoRule,
  headerNationalTitle,
  headerPartyComponentsMissing,
  headerPartyNoMotto,
  headerPartyTitle,
  headerTitleAndMottoRequired,
  markCirculationParty,
  markCirculationValue,
  markDraftState,
  markOneEach,
  markPosition,
  markSecrecyValue,
  markSecretPlainText,
  markUrgencyParty,
  markUrgencyValue,
  numberAdminHasNoYear,
  numberArabic,
  numberBlank,
  numberDuplicate,
  numberFormat,
  numberLabel,
  numberLeadingZero,
  numberNoSpace,
  numberOfficialLetterFormat,
  numberPartyFormat,
  numberPartyJoint,
  numberPartyLabel,
  numberQuyDinhAbbrev,
  numberTypeAbbrevMismatch,
  numberTypeAbbrevUnknown,
  numberUppercase,
  recipientsDrafterMark,
  recipientsDuplicate,
  recipientsHeading,
  recipientsItemDash,
  recipientsLuuFormat,
  recipientsLuuLast,
  recipientsNhuDieu,
  recipientsNhuTren,
  recipientsPartyLuu,
  recipientsPartyTerminator,
  recipientsRequired,
  recipientsSpelledShort,
  recipientsTerminator,
  regimeAuthorityStyle,
  regimeDateSelectsVersion,
  regimeMixedHeader,
  regimeSymbolStyle,
  sectionPointLetters,
  sectionSequence,
  signatureActingDeputyState,
  signatureActingHead,
  signatureAuthorityAbbrev,
  signatureKtDeputyRequired,
  signatureKtHeadOffice,
  signatureNameCase,
  signatureNoAcademicTitle,
  signatureNoAgencyNameAfterOffice,
  signatureNoComma,
  signatureOfficialPostOnly,
  signatureOneAuthorityPerLine,
  signaturePartyAuthorityAbbrev,
  signaturePartyCommitteeOnlySecretary,
  signaturePartyCongress,
  signaturePartyHeadDirect,
  signaturePartyKtOnlyAdvisory,
  signaturePartyNoTitle,
  signaturePartyTl,
  signaturePlaceholder,
  signatureRequired,
  signatureTlHeadOffice,
  signatureTlThenKt,
  signatureTmCollective,
  signatureTmThenKt,
  signatureTuqNoKt,
  signatureUppercase,
  textDStrokeHomoglyph,
  textHyphenGlyph,
  textTonePlacementConsistency,
  textUnicodeNfc,
  typeContract,
  typeDirectiveNoBases,
  typeIntroductionLetter,
  typeInvitation,
  typeLeavePaper,
  typeMinutesClosing,
  typeMinutesNoDateLine,
  typeMinutesSignatures,
  typePartyMinutes,
  typeProposal,
  typeResolutionIndividual,
  typeTelegram,
  typeThuCong,
];
