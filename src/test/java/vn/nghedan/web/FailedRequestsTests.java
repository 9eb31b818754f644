package vn.nghedan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.persistence.OptimisticLockException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.http.ProblemDetail;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

class FailedRequestsTests {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private final FailedRequests requests = new FailedRequests();

	static Stream<Exception> collisions() {
		return Stream.of(new OptimisticLockException(), new CannotAcquireLockException("busy"),
				new RuntimeException(new OptimisticLockingException()),
				new RuntimeException(new SQLException("transaction is aborted", "25P02", new SQLException("deadlock", "40P01"))));
	}

	@ParameterizedTest
	@MethodSource("collisions")
	void twoWhoChangeTheSameCaseAreToldToLookAgain(Exception collision) throws Exception {
		assertThat(requests.failed(collision, VIETNAMESE).getStatus()).isEqualTo(409);
	}

	@ParameterizedTest
	@MethodSource("absences")
	void aDatabaseThatDoesNotAnswerIsNoErrorOfTheCaller(Exception absence) throws Exception {
		ProblemDetail problem = requests.failed(absence, VIETNAMESE);

		assertThat(problem.getStatus()).isEqualTo(503);
		assertThat(problem.getDetail()).contains("chưa được lưu");
	}

	static Stream<Exception> absences() {
		return Stream.of(new CannotCreateTransactionException("x", new SQLException("refused", "08001")),
				new RuntimeException(new SQLException("terminating connection", "57P01")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "22021", "22008" })
	void whatNoDatabaseCanStoreIsTheCallersMistake(String state) throws Exception {
		Exception refused = new RuntimeException(new SQLException("invalid byte sequence: secret", state));

		assertThat(requests.failed(refused, VIETNAMESE).getStatus()).isEqualTo(400);
	}

	@Test
	void whoeverHasLeftThePageMeanwhileHasMetNoError() {
		Exception gone = new AsyncRequestNotUsableException("broken pipe");

		assertThatThrownBy(() -> requests.failed(gone, VIETNAMESE)).isSameAs(gone);
	}

	@Test
	void anythingElseIsOurErrorAndTellsNothingOfTheInside() throws Exception {
		ProblemDetail problem = requests.failed(new IllegalStateException("secret"), VIETNAMESE);

		assertThat(problem.getStatus()).isEqualTo(500);
		assertThat(problem.getDetail()).doesNotContain("secret");
	}

	/** Named like the engine's. */
	private static class OptimisticLockingException extends RuntimeException {
	}
}
