package vn.nghedan.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
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
		assertThat(organizationImport.load(new ClassPathResource("demo/organization/three-tier/")))
				.isEqualTo(new ImportReport(75, 43, 90, 114, 5, 14, 1));
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
		assertThat(organization.wards(TODAY)).extracting(Authority::code).contains("TG-BHD").doesNotContain("TG-NEW");
	}

	@Test
	void aUnitDoesNotEndAboveWhatGoesOn(@TempDir Path folder) {
		new ImportFiles(folder).with("authorities.csv", AUTHORITIES,
				"HL-HTR,UBND xã Hòa Trung,COMMUNE,HL,,,2020-01-01,2025-06-30");
		assertThatThrownBy(() -> organizationImport.load(folder)).isInstanceOf(ImportRejected.class)
				.hasMessageContaining("authorities.csv, dòng 2, cột valid_to: tổ dân phố “HL-HTR-1”")
				.hasMessageContaining("đơn vị “HL-HTR/VP”");
	}

	@Test
	void aRehearsalLeavesNothing(@TempDir Path folder) {
		new ImportFiles(folder).with("authorities.csv", AUTHORITIES, "TG-NEW,UBND phường Mới,WARD,TG,,,2026-01-01,");
		assertThat(organizationImport.rehearse(new FileSystemResource(folder + "/")).authorities()).isOne();
		assertThat(organization.find("TG-NEW")).isEmpty();
	}

	private long rows() {
		return database.sql("""
				select (select count(*) from nghedan.authority) + (select count(*) from nghedan.residential_group)
					+ (select count(*) from nghedan.official) + (select count(*) from nghedan.role_holding)
					+ (select count(*) from nghedan.delegation) + (select count(*) from nghedan.delegation_member)
					+ (select count(*) from nghedan.substitution)""").query(Long.class).single();
	}
}
