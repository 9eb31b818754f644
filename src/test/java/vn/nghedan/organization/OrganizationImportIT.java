package vn.nghedan.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.ApplicationTest;

/** Import into the database: all rows of all files or none. */
@ApplicationTest
class OrganizationImportIT {

	private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
	private static final String AUTHORITIES = "code,name,level,parent,external,email,valid_from,valid_to";

	@Autowired
	private OrganizationImport organizationImport;
	@Autowired
	private Organization organization;
	@Autowired
	private JdbcClient database;

	@Test
	@Transactional
	void loadingTheSameFilesAgainChangesNothing() {
		long before = rows();
		assertThat(organizationImport.load(new ClassPathResource("demo/organization/")))
				.isEqualTo(new ImportReport(59, 40, 67, 82, 5, 14, 1));
		assertThat(rows()).isEqualTo(before);
	}

	@Test
	@Transactional
	void aKnownCodeIsBroughtUpToDateAndMayReferToWhatIsStored(@TempDir Path folder) {
		new ImportFiles(folder).with("authorities.csv", AUTHORITIES, "TG-BHD/YT,Trạm y tế,DIVISION,TG-BHD,,,2026-01-01,",
				"TG-BHD/VP,Văn phòng mới,DIVISION,TG-BHD,,,2020-01-01,");
		organizationImport.load(folder);
		assertThat(organization.authority("TG-BHD/VP").name()).isEqualTo("Văn phòng mới");
		assertThat(organization.withDescendants("TG-BHD")).contains("TG-BHD/YT");
	}

	@Test
	void oneBadRowKeepsEverythingOut(@TempDir Path folder) {
		new ImportFiles(folder).with("authorities.csv", AUTHORITIES, "TG-NEW,UBND phường Mới,WARD,TG,,,2026-01-01,")
				.with("groups.csv", "code,ward,name,kind,leader,valid_from,valid_to",
						"TG-NEW-1,TG-NEW,Tổ dân phố 1,RESIDENTIAL_GROUP,,không rõ,");
		assertThatThrownBy(() -> organizationImport.load(folder)).isInstanceOf(ImportRejected.class)
				.hasMessageContaining("groups.csv, dòng 2, cột valid_from");
		assertThat(organization.find("TG-NEW")).isEmpty();
		assertThat(organization.wards(TODAY)).hasSize(5);
	}

	private long rows() {
		return database.sql("""
				select (select count(*) from nghedan.authority) + (select count(*) from nghedan.residential_group)
					+ (select count(*) from nghedan.official) + (select count(*) from nghedan.role_holding)
					+ (select count(*) from nghedan.delegation) + (select count(*) from nghedan.delegation_member)
					+ (select count(*) from nghedan.substitution)""").query(Long.class).single();
	}
}
