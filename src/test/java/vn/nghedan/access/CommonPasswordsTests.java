package vn.nghedan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommonPasswordsTests {

	private final CommonPasswords common = new CommonPasswords();

	CommonPasswordsTests() throws IOException {
	}

	@ParameterizedTest
	@ValueSource(strings = { "password123!", "Matkhau@2026", "Mật khẩu 2026", "P@ssw0rd2026", "Nghe-dan-2026", "qwertyuiop1", "1234567890",
			"0987654321", "1q2w3e4r5t6y", "iloveyou2026", "Hanoi@12345678", "admin@12345", "yeuem1234567",
			"UBNDphuong2026", "asdfghjkl;", "12/03/1985-12/03/1985", "0901 234 567", "Doclap-Tudo-1945", "abc123abc123" })
	void whatIsGuessedFirstIsNoPassword(String password) {
		assertThat(common.includes(password)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "bảy con cò trắng bay", "correct horse battery staple", "ghế tre nắng trưa", "Xk9#mW2$pL7q", "the first password",
			"nồi đồng cối đá", "gạch cua nấu riêu" })
	void aPhraseIsOne(String password) {
		assertThat(common.includes(password)).isFalse();
	}
}
