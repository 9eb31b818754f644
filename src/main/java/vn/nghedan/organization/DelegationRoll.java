package vn.nghedan.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.platform.Refusal;

/** Which delegation serves which ward, and who belongs to it. */
@Service
@Transactional(readOnly = true)
public class DelegationRoll {

	private final Delegations delegations;
	private final DelegationMembers members;
	private final Lineage lineage;

	DelegationRoll(Delegations delegations, DelegationMembers members, Lineage lineage) {
		this.delegations = delegations;
		this.members = members;
		this.lineage = lineage;
	}

	/** All of them, by code. */
	public List<Delegation> all() {
		return delegations.findAllByOrderByCode();
	}

	public Optional<Delegation> find(String code) {
		return Optional.ofNullable(code).flatMap(delegations::findById);
	}

	/** The delegation with this code; refuses an unknown one. */
	public Delegation get(String code) {
		return find(code).orElseThrow(() -> new Refusal("organization.unknown-delegation", String.valueOf(code)));
	}

	/** Members in service, by username; none of an unknown delegation. */
	public List<String> members(String code) {
		return members.inService(code);
	}

	/** Members in service of each delegation that has some. */
	public Map<String, List<String>> members() {
		return members.allInService().stream().collect(Collectors.groupingBy(DelegationMember::delegationCode, TreeMap::new,
				Collectors.mapping(DelegationMember::username, Collectors.toList())));
	}

	/** Those that look after the ward on that day: its own, else those of the wards that it took over from, by code. */
	public List<Delegation> ofWard(String ward, LocalDate on) {
		List<Delegation> own = delegations.findByWardCodeOrderByCode(ward);
		return !own.isEmpty() ? own : all().stream().filter(each -> wardOf(each, on).filter(ward::equals).isPresent()).toList();
	}

	/** The ward that the delegation looks after on that day: its own or, when that is no more, the one that took over. */
	public Optional<String> wardOf(Delegation delegation, LocalDate on) {
		return lineage.unitNow(delegation.wardCode(), null, on);
	}

	/** Those whose head or secretary the official is, by code. */
	public List<Delegation> ledBy(String username) {
		return delegations.findByHeadUsernameOrSecretaryUsernameOrderByCode(username, username);
	}
}
