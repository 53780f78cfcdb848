/** All rules, in order of their ids. A new rule takes one import and one line in the list. */
import { abbreviationDefineFirst } from "./abbreviation/define-first.ts";
import { abbreviationDefinedUnused } from "./abbreviation/defined-unused.ts";
import { abstractDecisionOpening } from "./abstract/decision-opening.ts";
import { abstractInitial } from "./abstract/initial.ts";
import { abstractNoTerminalPunctuation } from "./abstract/no-terminal-punctuation.ts";
import { abstractNotUppercase } from "./abstract/not-uppercase.ts";
import { abstractOfficialLetterPrefix } from "./abstract/official-letter-prefix.ts";
import { abstractPartyLetterNoVv } from "./abstract/party-letter-no-vv.ts";
import { abstractPartySeparator } from "./abstract/party-separator.ts";
import { abstractRequired } from "./abstract/required.ts";
import { abstractRuleBelow } from "./abstract/rule-below.ts";
import { abstractVvRedundant } from "./abstract/vv-redundant.ts";
import { addresseeColon } from "./addressee/colon.ts";
import { addresseeManyList } from "./addressee/many-list.ts";
import { addresseeNotAllowed } from "./addressee/not-allowed.ts";
import { addresseePartyComma } from "./addressee/party-comma.ts";
import { addresseePartyKinhTrinh } from "./addressee/party-kinh-trinh.ts";
import { addresseeRequired } from "./addressee/required.ts";
import { addresseeSingleInline } from "./addressee/single-inline.ts";
import { annexAttachedTextHeader } from "./annex/attached-text-header.ts";
import { annexHeading } from "./annex/heading.ts";
import { annexMissing } from "./annex/missing.ts";
import { annexNote } from "./annex/note.ts";
import { annexNoteMatch } from "./annex/note-match.ts";
import { annexQpplNote } from "./annex/qppl-note.ts";
import { annexReferenced } from "./annex/referenced.ts";
import { annexRomanNumber } from "./annex/roman-number.ts";
import { annexSequence } from "./annex/sequence.ts";
import { basisCompetenceLine } from "./basis/competence-line.ts";
import { basisCompetenceSignatureMatch } from "./basis/competence-signature-match.ts";
import { basisFullCitation } from "./basis/full-citation.ts";
import { basisLawNoNumber } from "./basis/law-no-number.ts";
import { basisLawNumberQppl } from "./basis/law-number-qppl.ts";
import { basisOnePerLine } from "./basis/one-per-line.ts";
import { basisOrder } from "./basis/order.ts";
import { basisPartyDash } from "./basis/party-dash.ts";
import { basisStartsWithCanCu } from "./basis/starts-with-can-cu.ts";
import { basisTerminatorLast } from "./basis/terminator-last.ts";
import { basisTerminatorLastQppl } from "./basis/terminator-last-qppl.ts";
import { basisTerminatorMiddle } from "./basis/terminator-middle.ts";
import { bodyDateInText } from "./body/date-in-text.ts";
import { bodyDecisionArticles } from "./body/decision-articles.ts";
import { bodyEffectDate } from "./body/effect-date.ts";
import { bodyEndMark } from "./body/end-mark.ts";
import { bodyEndMarkOnce } from "./body/end-mark-once.ts";
import { bodyNumberStyle } from "./body/number-style.ts";
import { bodyPartyNoEndMark } from "./body/party-no-end-mark.ts";
import { bodySelfReferenceCapital } from "./body/self-reference-capital.ts";
import { bodySelfReferenceType } from "./body/self-reference-type.ts";
import { bodySpacePunctuation } from "./body/space-punctuation.ts";
import { capsAdminUnit } from "./caps/admin-unit.ts";
import { capsAdminUnitNumberPersonEvent } from "./caps/admin-unit-number-person-event.ts";
import { capsCapitalAndHcmc } from "./caps/capital-and-hcmc.ts";
import { capsDangBacNguoi } from "./caps/dang-bac-nguoi.ts";
import { capsDocumentName } from "./caps/document-name.ts";
import { capsForeignName } from "./caps/foreign-name.ts";
import { capsForeignOrganisation } from "./caps/foreign-organisation.ts";
import { capsForeignPlace } from "./caps/foreign-place.ts";
import { capsHistoricalEvent } from "./caps/historical-event.ts";
import { capsHoliday } from "./caps/holiday.ts";
import { capsHonour } from "./caps/honour.ts";
import { capsLunarYear } from "./caps/lunar-year.ts";
import { capsNhanDanNhaNuoc } from "./caps/nhan-dan-nha-nuoc.ts";
import { capsOfficeWithPerson } from "./caps/office-with-person.ts";
import { capsOrganisation } from "./caps/organisation.ts";
import { capsOrganisationSpecial } from "./caps/organisation-special.ts";
import { capsPersonName } from "./caps/person-name.ts";
import { capsQuanLyNhaNuoc } from "./caps/quan-ly-nha-nuoc.ts";
import { capsRegion } from "./caps/region.ts";
import { capsSentenceStart } from "./caps/sentence-start.ts";
import { capsShouting } from "./caps/shouting.ts";
import { capsTerrain } from "./caps/terrain.ts";
import { capsTet } from "./caps/tet.ts";
import { capsWeekdayMonthWords } from "./caps/weekday-month-words.ts";
import { capsWorkTitle } from "./caps/work-title.ts";
import { citationAgencyMismatch } from "./citation/agency-mismatch.ts";
import { citationAmended } from "./citation/amended.ts";
import { citationBareNghiDinhNumber } from "./citation/bare-nghi-dinh-number.ts";
import { citationCircularIssuerPerson } from "./citation/circular-issuer-person.ts";
import { citationDateAfterDocument } from "./citation/date-after-document.ts";
import { citationFirstFull } from "./citation/first-full.ts";
import { citationInconsistent } from "./citation/inconsistent.ts";
import { citationKnownDate } from "./citation/known-date.ts";
import { citationLaterShort } from "./citation/later-short.ts";
import { citationLawTypeAndName } from "./citation/law-type-and-name.ts";
import { citationPartyCommaBeforeDate } from "./citation/party-comma-before-date.ts";
import { citationPartySymbolForm } from "./citation/party-symbol-form.ts";
import { citationPartyTerm } from "./citation/party-term.ts";
import { citationPointBracket } from "./citation/point-bracket.ts";
import { citationQpplLawFirst } from "./citation/qppl-law-first.ts";
import { citationQpplLawLater } from "./citation/qppl-law-later.ts";
import { citationQpplOtherFirst } from "./citation/qppl-other-first.ts";
import { citationQpplPartReference } from "./citation/qppl-part-reference.ts";
import { citationRepealed } from "./citation/repealed.ts";
import { citationSoWord } from "./citation/so-word.ts";
import { citationStructureCase } from "./citation/structure-case.ts";
import { citationStructureExists } from "./citation/structure-exists.ts";
import { citationStructureOrder } from "./citation/structure-order.ts";
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
import { ignoreReasonMissing } from "./ignore/reason-missing.ts";
import { ignoreUnknownRule } from "./ignore/unknown-rule.ts";
import { ignoreUnused } from "./ignore/unused.ts";
import { issuerAbolishedDistrict } from "./issuer/abolished-district.ts";
import { issuerLocalParentHasLocality } from "./issuer/local-parent-has-locality.ts";
import { issuerOnlyParentMayBeAbbreviated } from "./issuer/only-parent-may-be-abbreviated.ts";
import { issuerParentAbove } from "./issuer/parent-above.ts";
import { issuerPartyAdvisoryName } from "./issuer/party-advisory-name.ts";
import { issuerPartyCentralName } from "./issuer/party-central-name.ts";
import { issuerPartyCommitteeLineAbove } from "./issuer/party-committee-line-above.ts";
import { issuerPartyStar } from "./issuer/party-star.ts";
import { issuerRequired } from "./issuer/required.ts";
import { issuerRuleBelow } from "./issuer/rule-below.ts";
import { issuerSymbolMismatch } from "./issuer/symbol-mismatch.ts";
import { issuerUppercase } from "./issuer/uppercase.ts";
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
import { operativeDecisionColon } from "./operative/decision-colon.ts";
import { operativeQpplSentence } from "./operative/qppl-sentence.ts";
import { operativeRequired } from "./operative/required.ts";
import { placeAbolishedUnit } from "./place/abolished-unit.ts";
import { placeCentral } from "./place/central.ts";
import { placeFullNameWhenPersonNumberEvent } from "./place/full-name-when-person-number-event.ts";
import { placeLocal } from "./place/local.ts";
import { placePartyLevelWord } from "./place/party-level-word.ts";
import { qpplAddedUnits } from "./qppl/added-units.ts";
import { qpplAdminTypeAsQppl } from "./qppl/admin-type-as-qppl.ts";
import { qpplBasisHigherForce } from "./qppl/basis-higher-force.ts";
import { qpplComponents } from "./qppl/components.ts";
import { qpplEffectArticle } from "./qppl/effect-article.ts";
import { qpplHdndResolutionClosing } from "./qppl/hdnd-resolution-closing.ts";
import { qpplLevelAllowed } from "./qppl/level-allowed.ts";
import { qpplName } from "./qppl/name.ts";
import { qpplNoVv } from "./qppl/no-vv.ts";
import { qpplNumberFormat } from "./qppl/number-format.ts";
import { qpplPartChapterRoman } from "./qppl/part-chapter-roman.ts";
import { qpplUbndDecisionSignature } from "./qppl/ubnd-decision-signature.ts";
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
import { sectionArticleContinuous } from "./section/article-continuous.ts";
import { sectionArticleFormat } from "./section/article-format.ts";
import { sectionArticleTitleNoStop } from "./section/article-title-no-stop.ts";
import { sectionBulletGlyph } from "./section/bullet-glyph.ts";
import { sectionClauseFormat } from "./section/clause-format.ts";
import { sectionDecimalNumbering } from "./section/decimal-numbering.ts";
import { sectionHeadingStyleConsistent } from "./section/heading-style-consistent.ts";
import { sectionLevelOrder } from "./section/level-order.ts";
import { sectionMucArabic } from "./section/muc-arabic.ts";
import { sectionPartChapterRoman } from "./section/part-chapter-roman.ts";
import { sectionPointFormat } from "./section/point-format.ts";
import { sectionPointLetters } from "./section/point-letters.ts";
import { sectionQpplNoOtherSymbols } from "./section/qppl-no-other-symbols.ts";
import { sectionSecondLayout } from "./section/second-layout.ts";
import { sectionSequence } from "./section/sequence.ts";
import { sectionSingleChild } from "./section/single-child.ts";
import { sectionTitleLineBelow } from "./section/title-line-below.ts";
import { sectionTitleRequired } from "./section/title-required.ts";
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
import { textFrequentConfusion } from "./text/frequent-confusion.ts";
import { textHyphenGlyph } from "./text/hyphen-glyph.ts";
import { textImpossibleSyllable } from "./text/impossible-syllable.ts";
import { textLegacyEncoding } from "./text/legacy-encoding.ts";
import { textTonePlacementConsistency } from "./text/tone-placement-consistency.ts";
import { textUnicodeNfc } from "./text/unicode-nfc.ts";
import { typeContract } from "./type/contract.ts";
import { typeDirectiveNoBases } from "./type/directive-no-bases.ts";
import { typeIntroductionLetter } from "./type/introduction-letter.ts";
import { typeInvitation } from "./type/invitation.ts";
import { typeKnown } from "./type/known.ts";
import { typeLeavePaper } from "./type/leave-paper.ts";
import { typeMinutesClosing } from "./type/minutes-closing.ts";
import { typeMinutesNoDateLine } from "./type/minutes-no-date-line.ts";
import { typeMinutesSignatures } from "./type/minutes-signatures.ts";
import { typeObsolete } from "./type/obsolete.ts";
import { typeOfficialLetterUntitled } from "./type/official-letter-untitled.ts";
import { typePartyMinutes } from "./type/party-minutes.ts";
import { typeProposal } from "./type/proposal.ts";
import { typeResolutionIndividual } from "./type/resolution-individual.ts";
import { typeTelegram } from "./type/telegram.ts";
import { typeThuCong } from "./type/thu-cong.ts";
import { typeUppercase } from "./type/uppercase.ts";

export const RULES: readonly Rule[] = [
  abbreviationDefineFirst,
  abbreviationDefinedUnused,
  abstractDecisionOpening,
  abstractInitial,
  abstractNoTerminalPunctuation,
  abstractNotUppercase,
  abstractOfficialLetterPrefix,
  abstractPartyLetterNoVv,
  abstractPartySeparator,
  abstractRequired,
  abstractRuleBelow,
  abstractVvRedundant,
  addresseeColon,
  addresseeManyList,
  addresseeNotAllowed,
  addresseePartyComma,
  addresseePartyKinhTrinh,
  addresseeRequired,
  addresseeSingleInline,
  annexAttachedTextHeader,
  annexHeading,
  annexMissing,
  annexNote,
  annexNoteMatch,
  annexQpplNote,
  annexReferenced,
  annexRomanNumber,
  annexSequence,
  basisCompetenceLine,
  basisCompetenceSignatureMatch,
  basisFullCitation,
  basisLawNoNumber,
  basisLawNumberQppl,
  basisOnePerLine,
  basisOrder,
  basisPartyDash,
  basisStartsWithCanCu,
  basisTerminatorLast,
  basisTerminatorLastQppl,
  basisTerminatorMiddle,
  bodyDateInText,
  bodyDecisionArticles,
  bodyEffectDate,
  bodyEndMark,
  bodyEndMarkOnce,
  bodyNumberStyle,
  bodyPartyNoEndMark,
  bodySelfReferenceCapital,
  bodySelfReferenceType,
  bodySpacePunctuation,
  capsAdminUnit,
  capsAdminUnitNumberPersonEvent,
  capsCapitalAndHcmc,
  capsDangBacNguoi,
  capsDocumentName,
  capsForeignName,
  capsForeignOrganisation,
  capsForeignPlace,
  capsHistoricalEvent,
  capsHoliday,
  capsHonour,
  capsLunarYear,
  capsNhanDanNhaNuoc,
  capsOfficeWithPerson,
  capsOrganisation,
  capsOrganisationSpecial,
  capsPersonName,
  capsQuanLyNhaNuoc,
  capsRegion,
  capsSentenceStart,
  capsShouting,
  capsTerrain,
  capsTet,
  capsWeekdayMonthWords,
  capsWorkTitle,
  citationAgencyMismatch,
  citationAmended,
  citationBareNghiDinhNumber,
  citationCircularIssuerPerson,
  citationDateAfterDocument,
  citationFirstFull,
  citationInconsistent,
  citationKnownDate,
  citationLaterShort,
  citationLawTypeAndName,
  citationPartyCommaBeforeDate,
  citationPartySymbolForm,
  citationPartyTerm,
  citationPointBracket,
  citationQpplLawFirst,
  citationQpplLawLater,
  citationQpplOtherFirst,
  citationQpplPartReference,
  citationRepealed,
  citationSoWord,
  citationStructureCase,
  citationStructureExists,
  citationStructureOrder,
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
  ignoreReasonMissing,
  ignoreUnknownRule,
  ignoreUnused,
  issuerAbolishedDistrict,
  issuerLocalParentHasLocality,
  issuerOnlyParentMayBeAbbreviated,
  issuerParentAbove,
  issuerPartyAdvisoryName,
  issuerPartyCentralName,
  issuerPartyCommitteeLineAbove,
  issuerPartyStar,
  issuerRequired,
  issuerRuleBelow,
  issuerSymbolMismatch,
  issuerUppercase,
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
  operativeDecisionColon,
  operativeQpplSentence,
  operativeRequired,
  placeAbolishedUnit,
  placeCentral,
  placeFullNameWhenPersonNumberEvent,
  placeLocal,
  placePartyLevelWord,
  qpplAddedUnits,
  qpplAdminTypeAsQppl,
  qpplBasisHigherForce,
  qpplComponents,
  qpplEffectArticle,
  qpplHdndResolutionClosing,
  qpplLevelAllowed,
  qpplName,
  qpplNoVv,
  qpplNumberFormat,
  qpplPartChapterRoman,
  qpplUbndDecisionSignature,
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
  sectionArticleContinuous,
  sectionArticleFormat,
  sectionArticleTitleNoStop,
  sectionBulletGlyph,
  sectionClauseFormat,
  sectionDecimalNumbering,
  sectionHeadingStyleConsistent,
  sectionLevelOrder,
  sectionMucArabic,
  sectionPartChapterRoman,
  sectionPointFormat,
  sectionPointLetters,
  sectionQpplNoOtherSymbols,
  sectionSecondLayout,
  sectionSequence,
  sectionSingleChild,
  sectionTitleLineBelow,
  sectionTitleRequired,
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
  textFrequentConfusion,
  textHyphenGlyph,
  textImpossibleSyllable,
  textLegacyEncoding,
  textTonePlacementConsistency,
  textUnicodeNfc,
  typeContract,
  typeDirectiveNoBases,
  typeIntroductionLetter,
  typeInvitation,
  typeKnown,
  typeLeavePaper,
  typeMinutesClosing,
  typeMinutesNoDateLine,
  typeMinutesSignatures,
  typeObsolete,
  typeOfficialLetterUntitled,
  typePartyMinutes,
  typeProposal,
  typeResolutionIndividual,
  typeTelegram,
  typeThuCong,
  typeUppercase,
];
