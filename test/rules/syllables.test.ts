/** Which words are Vietnamese syllables, which are not, and which are not judged; and what an impossible one stands for. */
import { deepEqual, equal } from "node:assert/strict";
import { findImpossibleWords } from "../../server/rules/text/impossible-words.ts";
import { correctionOf } from "../../server/rules/text/syllable-correction.ts";
import { isSyllable } from "../../server/rules/text/syllable-table.ts";
import { wordPlaces } from "../../server/rules/text/word-places.ts";

/** The different words of a text that are reported. */
function reported(text: string): readonly string[] {
  return findImpossibleWords(text, wordPlaces(text).dead).map(({ word }) => word);
}

/** Each word of the list is reported, in a sentence of its own. */
function checkImpossible(words: string): void {
  const silent = words.split(/\s+/).filter((word) => reported(`Căn cứ ${word}, theo đó.`).join() !== word);
  deepEqual(silent, []);
}

/** Nothing is reported in the text. */
function checkSilent(text: string): void {
  deepEqual(reported(`${text}\n`), []);
}

/** Each word of the list is a syllable. */
function checkPossible(words: string): void {
  deepEqual(
    words
      .trim()
      .split(/\s+/)
      .filter((word) => !isSyllable(word)),
    [],
  );
}

describe("possible syllables", () => {
  it("have every rhyme", () => {
    checkPossible(`
      ba bác bách bài bám bán bảng bánh bào bạp bát bàu bày bắc bằm bắn bằng bắp bắt bậc bấm bận bâng bập bất bầu bầy
      bè séc bém bén xẻng bèo bẹp bét bê bếch bếp bền bệnh bệt bếu bí bịa bích bím bin bình bíp bịt bĩu
      biếc biếm biến biếng thiếp biết biểu bó bọc bói bóm bón bóng xoong goòng moóc bóp bót
      hòa hoà hoạt hoạch hoài ngoạm hoàn hoàng hoành ngoáo xoáy oạp hoắc khoằm xoăn hoẵng thoắt
      khỏe khoẻ ngoéo khoét bồ bốc bối bốm bốn bổng bốp bột bờ bơi bơm bờn bớp bớt bù bùa bục bùi bùm bún bụng búp bụt
      tuân bâng khuâng truất khuây thuế thuê khuếch huênh thuở buộc buổi buồm buồn buồng buột
      úy uý thủy thuỷ tuya huých màn tuyn huỳnh tuýp huýt khuỷu tuyên tuyết tư từa tức gửi hừm chưn từng sưu
      được người ươm lượn tường cướp lượt hươu rượu ý yếm yên yểng yết yêu`);
  });

  it("follow the onset in spelling", () => {
    checkPossible(`
      cá cắt cần cỏ cổ cờ cũ cứ kẻ kể kì kỳ kiểm kẽm khá khẽ ghe ghế ghi ghép gà gắn gần gõ gỗ gỡ gũ gửi
      ngà ngắn ngẫm ngõ ngỗ ngờ ngủ ngữ nghe nghề nghĩ nghiên nghiệp nghĩa nghỉ
      gì gìn giếng giêng giết già giá giữa giới giờ giỏi giúp giản giảm giao giấy giặc
      quá quả quan quản quy quý quỹ quyền quyết quyển quốc quê quế quên quen quét quở quới quỳnh quýt quít quận quân quật quăng
      pin pí phở trường tranh xuất ví vỹ sỹ sĩ lý lí mỹ tỷ tỉ ký kí hy`);
  });

  it("are the words of official papers", () => {
    checkPossible(`
      cộng hòa xã hội chủ nghĩa việt nam độc lập tự do hạnh phúc quyết định về việc ban hành quy chế căn cứ luật tổ chức
      chính quyền địa phương ngày tháng năm ủy ban nhân dân tỉnh thành phố phường thôn bản tổ dân phố nghị quyết thông tư
      hướng dẫn thi hành một số điều của sửa đổi bổ sung theo đề nghị giám đốc sở nội vụ tài chính kế hoạch đầu tư giáo dục
      đào tạo y tế lao động thương binh khoa học công nghệ văn hóa thể thao du lịch nông nghiệp môi trường xây dựng giao thông
      vận tải thanh tra trưởng phòng phó chánh văn thư lưu trữ nơi nhận như trên kính gửi báo cáo tờ trình phương án chương
      trình hợp đồng biên bản giấy mời giới thiệu nghỉ phép phiếu chuyển thư công kiện toàn củng cố nhiệm vụ quyền hạn trách
      nhiệm phối hợp triển khai thực hiện kiểm tra giám sát đánh giá xếp loại khen thưởng kỷ luật đơn vị cơ quan doanh nghiệp
      hiệu lực kể từ ký bãi bỏ thay thế trước đây trái với chịu các ông bà có liên quan được ngân sách nhà nước nguồn vốn
      quỹ đất giải phóng mặt bằng bồi thường hỗ trợ tái định cư khiếu nại tố cáo tiếp công dân phòng chống tham nhũng tiêu cực
      lãng phí cải cách hành chính thủ tục chuyển đổi số dịch vụ trực tuyến cán bộ viên chức người lao động tuyển dụng bổ nhiệm
      miễn nhiệm điều động luân chuyển biệt phái từ chức nâng lương hưu trí bảo hiểm thất nghiệp ốm đau thai sản tai nạn
      quốc phòng an ninh trật tự phòng cháy chữa cứu nạn bão lũ thiên tai dịch bệnh vắc tiêm chủng khám chữa bệnh thuốc men
      đảng ủy chi bộ cấp ủy đại hội nhiệm kỳ nghị quyết chỉ thị kết luận quy định tuyên giáo dân vận kiểm tra đoàn thể
      mặt trận phụ nữ thanh niên cựu chiến binh hưởng ứng phát huy truyền thống tôn giáo dân tộc thiểu rừng núi biển đảo`);
  });
});

describe("impossible syllables", () => {
  it("have the tone mark on the wrong letter", () =>
    checkImpossible("cưú nghiã cuả đưá ngừơi đựơc gìa qúa qủa qúy tòan họat hòang tíên thúê mùôn giảỉ"));
  it("lack the horn, the circumflex or the tone", () =>
    checkImpossible("đuợc nguời truờng nuớc lưọng hưóng thuơng viêt bôc nhât đươc trươc"));
  it("have a letter too many or too few", () => checkImpossible("quyềnn thựcc trườg nhữg đếnn côngg thônng"));
  it("break the rules of k, gh and ngh", () => checkImpossible("nghành ngiên kưu ghà gềnh cển ngề kổng"));
  it("have a tone their coda does not take", () => checkImpossible("thùc mằt hỏc lãch"));
  it("are counted at every place", () => {
    const text = "Việc đuợc giao, đuợc nhận.";
    const [found] = findImpossibleWords(text, wordPlaces(text).dead);
    deepEqual(found, { word: "đuợc", starts: [5, 16] });
  });
});

describe("words that are not judged", () => {
  it("without Vietnamese marks", () => checkSilent("internet marketing website thuc hien quyen email blog kWh"));
  it("with capitals", () =>
    checkSilent("HĐND QĐ NĐ-CP TƯ ĐẢNG UBNDTp Đăk Đắk Lắk Krông Pắc Bó Đạ Tẻh Pleikrông Kpă Ê-đê Nguyễnn"));
  it("of several syllables", () =>
    checkSilent("ôxy ôtô xêmina cátsét bêtông sôcôla mêtan prôtêin axít phôtôcopy kilôgam káclo cônghòa"));
  it("beside a hyphen, a slash, a digit or a mark of addresses", () =>
    checkSilent("công-ten-nơ ốc-xít nghành-x 5nghành nghành5 a/nghành _nghành_ @nghành nghành’s vi.nghành.vn"));
  it("of foreign letters and clusters", () =>
    checkSilent("résumé café über naïve façade ångström crôm brôm clôrua flo sêr gôl tête"));
  it("of a legacy encoding", () =>
    checkSilent("coâng vieäc veà nhaân daân; Quy\u00d5t \u00ae\u00d2nh \u00aeîc nh\u00b5 n\u00adíc"));
  it("parted by a conversion", () => checkSilent("Qu ả ng trườ ng, nghiệ\r\n  p vụ; ngh iên cứ u; tr ường"));
  it("parted by emphasis", () => checkSilent("trư**ờng** trườ**ng**"));
  it("at the very end, where the text is cut off or being typed", () => deepEqual(reported("Thông báo nghiệ"), []));
  it("in a text that is damaged throughout", () =>
    checkSilent("đuợc là nguời truờng là nuớc hưóng là tuơng luợng là thuờng cuờng"));
});

describe("corrections", () => {
  const pairs = {
    cưú: "cứu",
    nghiã: "nghĩa",
    cuả: "của",
    ngừơi: "người",
    đuợc: "được",
    đựơc: "được",
    nguời: "người",
    truờng: "trường",
    lưọng: "lượng",
    quyềnn: "quyền",
    thựcc: "thực",
    nghành: "ngành",
    ngiên: "nghiên",
    kưu: "cưu",
    qúy: "quý",
    qủa: "quả",
    tòan: "toàn",
    họat: "hoạt",
    gìa: "già",
  };
  for (const [word, right] of Object.entries(pairs)) it(`${word} → ${right}`, () => equal(correctionOf(word), right));
  for (const word of ["đuọc", "viêt", "trườg", "gìảng", "tỉêu"])
    it(`${word} stands for no single word`, () => equal(correctionOf(word), null));
});
