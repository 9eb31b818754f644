package vn.nghedan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishWordsTests {

	@ParameterizedTest
	@ValueSource(strings = { "Vào sổ kiến nghị · UBND phường Bình Hòa Đông · Tổ dân phố 27 · 2026-TG-BHD-000013", "L••• Th••• M•••", "Nguyễn Thử Châu",
			"giay-hen.pdf, 3 MB; canbo029@example.com", "Hạn 5 ngày làm việc từ khi nhận (đề xuất).", "Mã mẫu: assessment:1:ed9398d9-e693-11f1", "khuya, nguoi, thuyen, khuyu, xoong, quoc, gieng, yeu" })
	void vietnameseIsLeftAlone(String shown) {
		assertThat(EnglishWords.in(shown)).isEmpty();
	}

	@Test
	void anEnglishSentenceIsNot() {
		assertThat(EnglishWords.in("Nothing to see here")).contains("nothing", "here");
		assertThat(EnglishWords.in("Loading diagram")).containsExactly("diagram", "loading");
		assertThat(EnglishWords.in("Due-date in 3 days")).contains("days");
	}
}
