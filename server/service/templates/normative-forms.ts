/** Forms of legal-normative documents that ministries and local authorities draft most: NĐ 78/2025 and NĐ 187/2025. */
import { chapters, type Form } from "./form.ts";

const ARTICLES = `Điều 1. Phạm vi điều chỉnh
{nội dung}

Điều 2. Đối tượng áp dụng
1. {nội dung}
2. {nội dung}

Điều 3. {tên điều}
1. {nội dung}
2. {nội dung}`;

export const NORMATIVE_FORMS: readonly Form[] = [
  {
    type: "Nghị quyết",
    abstract: "{Quy định …|Quy định …}",
    opening: `Căn cứ {luật quy định thẩm quyền ban hành};
Căn cứ {văn bản về nội dung của nghị quyết};
Xét Tờ trình {số, ngày, tháng, năm} của Ủy ban nhân dân; Báo cáo thẩm tra của {Ban của Hội đồng nhân dân}; ý kiến thảo luận của đại biểu Hội đồng nhân dân tại kỳ họp;

Hội đồng nhân dân ban hành Nghị quyết {tên nghị quyết}.`,
    body: `${ARTICLES}

Điều 4. Hiệu lực thi hành
Nghị quyết này có hiệu lực thi hành kể từ ngày {ngày, tháng, năm|…}./.`,
    signature: "CHỦ TỊCH",
  },
  {
    type: "Quyết định",
    abstract: "{Quy định …|Quy định …}",
    opening: `Căn cứ {luật quy định thẩm quyền ban hành};
Căn cứ {văn bản về nội dung của quyết định};
Theo đề nghị của {người đứng đầu cơ quan soạn thảo};

Ủy ban nhân dân ban hành Quyết định {tên quyết định}.`,
    body: `${ARTICLES}

Điều 4. Hiệu lực thi hành
1. Quyết định này có hiệu lực thi hành kể từ ngày {ngày, tháng, năm|…}.
2. {cơ quan, tổ chức, cá nhân} chịu trách nhiệm thi hành Quyết định này./.`,
    recipients: ["Như Điều 4", "{cơ quan, tổ chức}"],
    signature: "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH",
  },
  {
    type: "Thông tư",
    abstract: "{Quy định …|Quy định …}",
    opening: `Căn cứ {luật, nghị định được quy định chi tiết};
Căn cứ {nghị định quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của bộ};
Theo đề nghị của {người đứng đầu đơn vị soạn thảo};

Bộ trưởng {tên bộ} ban hành Thông tư {tên thông tư}.`,
    body: chapters(
      ["QUY ĐỊNH CHUNG", "Phạm vi điều chỉnh", "Đối tượng áp dụng"],
      ["QUY ĐỊNH CỤ THỂ", "{tên điều}"],
      ["ĐIỀU KHOẢN THI HÀNH", "Hiệu lực thi hành"],
    ).concat("./."),
    signature: "BỘ TRƯỞNG",
  },
];
