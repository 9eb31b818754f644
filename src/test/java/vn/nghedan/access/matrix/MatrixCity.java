package vn.nghedan.access.matrix;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import vn.nghedan.access.Accounts;
import vn.nghedan.organization.CsvFiles;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.OrganizationImport;
import vn.nghedan.organization.Roles;
import vn.nghedan.web.Caller;

/**
 * A city of two wards that are alike. In each of them every role is held by one official who holds nothing else, and one
 * official holds no role at all.
 */
@Component
public class MatrixCity {

	public static final String OWN = "MQ-MOT";
	public static final String OTHER = "MQ-HAI";
	public static final String NO_ROLE = "no-role";

	private final Organization organization;
	private final OrganizationImport files;
	private final Accounts accounts;

	MatrixCity(Organization organization, OrganizationImport files, Accounts accounts) {
		this.organization = organization;
		this.files = files;
		this.accounts = accounts;
	}

	public synchronized MatrixCity there() {
		if (organization.find("MT").isEmpty()) {
			Map<String, byte[]> own = new LinkedHashMap<>();
			own.put("authorities.csv", csv("code,name,level,parent,external,email,valid_from,valid_to", List.of(
					"MT,UBND thành phố Ma Trận,CITY,,false,mt@example.com,2020-01-01,",
					"MQ,UBND quận Ma Trận,DISTRICT,MT,false,mq@example.com,2020-01-01,",
					OWN + ",UBND phường Một,WARD,MQ,false,mot@example.com,2020-01-01,",
					OTHER + ",UBND phường Hai,WARD,MQ,false,hai@example.com,2020-01-01,")));
			own.put("groups.csv", csv("code,ward,name,kind,leader,valid_from,valid_to",
					wards(ward -> List.of(ward + "-1," + ward + ",Tổ dân phố 1,RESIDENTIAL_GROUP,Người Mẫu,2020-01-01,"))));
			own.put("officials.csv", csv("username,full_name,bloc,position,unit,email,phone,active", wards(this::officials)));
			own.put("roles.csv", csv("username,role,unit,valid_from,valid_to", wards(ward -> Roles.all().stream().sorted()
				.map(role -> official(ward, role) + "," + role + "," + ward + ",2020-01-01,").toList())));
			own.put("delegations.csv", csv("code,name,ward,head,secretary", wards(ward -> List.of(delegation(ward) + ",Đoàn thử,"
					+ ward + "," + official(ward, Roles.DELEGATION_HEAD) + "," + official(ward, Roles.DELEGATION_SECRETARY)))));
			own.put("delegation-members.csv", csv("delegation,username", wards(ward -> List.of(
					delegation(ward) + "," + official(ward, Roles.LIAISON_OFFICIAL),
					delegation(ward) + "," + official(ward, Roles.DELEGATION_SECRETARY)))));
			files.load(CsvFiles.of(own));
		}
		return this;
	}

	public static String official(String ward, String role) {
		return ward.substring(3).toLowerCase() + "." + role;
	}

	public static String delegation(String ward) {
		return "MD" + (ward.equals(OWN) ? "1" : "2");
	}

	/** The official of this role, or the one without, in his browser. */
	public Caller signedOn(int port, String ward, String role) {
		String username = official(ward, role);
		accounts.create(username, Caller.PASSWORD);
		return Caller.signedOn(port, username);
	}

	private List<String> officials(String ward) {
		TreeSet<String> roles = new TreeSet<>(Roles.all());
		roles.add(NO_ROLE);
		return roles.stream().map(role -> official(ward, role) + ",Người Thử " + role + ",GOVERNMENT,Công chức," + ward + ","
				+ official(ward, role) + "@example.com,0900 000 000,true").toList();
	}

	private static List<String> wards(java.util.function.Function<String, List<String>> lines) {
		List<String> both = new ArrayList<>(lines.apply(OWN));
		both.addAll(lines.apply(OTHER));
		return both;
	}

	private static byte[] csv(String header, List<String> lines) {
		return (header + "\n" + String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
	}

	static LocalDate day() {
		return LocalDate.of(2026, 11, 2);
	}
}
