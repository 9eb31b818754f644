package vn.nghedan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nghedan.ApplicationTest;
import vn.nghedan.TestCase;
import vn.nghedan.TestCases;
import vn.nghedan.organization.OrganizationChanged;
import vn.nghedan.petition.Recalculations;

/** Dates are counted anew when a unit comes under another one, and not for other changes of the organisation. */
@ApplicationTest
@RecordApplicationEvents
class MovedUnitsIT {

	private static final String UNIT = "TG-BHD/THU";

	@Autowired
	private JdbcClient database;
	@Autowired
	private TransactionTemplate transaction;
	@Autowired
	private ApplicationEventPublisher publisher;
	@Autowired
	private ApplicationEvents events;
	@Autowired
	private Almanacs almanacs;
	@Autowired
	private Recalculations recalculations;
	@Autowired
	private TestCases cases;

	@BeforeEach
	void aUnitOfItsOwn() {
		changed("insert into nghedan.authority (code, name, level_code, parent_code, external, email, valid_from)"
				+ " select '" + UNIT + "', name, level_code, 'TG-BHD', false, null, valid_from from nghedan.authority where code = 'TG-BHD/KTHT'");
	}

	@AfterEach
	void asBefore() {
		database.sql("delete from nghedan.authority where code = ?").param(UNIT).update();
	}

	@Test
	void aUnitThatComesUnderAnotherOneHasItsDatesCountedAnew() {
		assertThat(events.stream(AlmanacChanged.class)).isEmpty();
		changed("update nghedan.authority set name = 'Tên khác', parent_code = parent_code where code = '" + UNIT + "'");
		assertThat(events.stream(AlmanacChanged.class)).isEmpty();

		changed("update nghedan.authority set parent_code = 'TG-BHT' where code = '" + UNIT + "'");

		assertThat(almanacs.current().path(UNIT)).startsWith(UNIT, "TG-BHT", "TG");
		assertThat(events.stream(AlmanacChanged.class)).singleElement().matches(changed -> changed.what().equals("Cây đơn vị thay đổi"));
		assertThat(recalculations.latest(1)).singleElement().matches(each -> each.what().equals("Cây đơn vị thay đổi"));
		TestCase recalculation = cases.of("R-" + recalculations.latest(1).get(0).id());
		while (!recalculation.jobs("serviceTask_recalculateBatch").isEmpty()) {
			recalculation.fires("serviceTask_recalculateBatch");
		}
		changed("update nghedan.authority set name = 'Tên khác nữa' where code = '" + UNIT + "'");
		assertThat(events.stream(AlmanacChanged.class)).hasSize(1);
	}

	private void changed(String sql) {
		transaction.executeWithoutResult(status -> {
			database.sql(sql).update();
			publisher.publishEvent(new OrganizationChanged());
		});
	}
}
