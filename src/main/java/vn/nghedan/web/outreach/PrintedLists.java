package vn.nghedan.web.outreach;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.organization.Official;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.ResidentialGroup;
import vn.nghedan.outreach.Programmes;
import vn.nghedan.platform.Messages;
import vn.nghedan.platform.Refusal;
import vn.nghedan.web.Names;

/** Puts together the lists that leaders and residents are told with. */
@Component
@Transactional(readOnly = true)
class PrintedLists {

	private static final int MOST = 1_000;

	private final AssignmentList list;
	private final Programmes programmes;
	private final Organization organization;
	private final OutreachRight right;
	private final Names names;

	PrintedLists(AssignmentList list, Programmes programmes, Organization organization, OutreachRight right, Names names) {
		this.list = list;
		this.programmes = programmes;
		this.organization = organization;
		this.right = right;
		this.names = names;
	}

	public PrintedList of(String ward, String group, LocalDate on) {
		String place = group != null ? organization.group(group, on).wardCode() : ward;
		if (place == null) {
			throw new Refusal("outreach.which-ward");
		}
		organization.authority(place);
		// Hundreds of groups and officials, so they are read in two goes
		organization.groupsOf(place, on);
		organization.officials();
		boolean near = right.isNear(CurrentActor.get(), place);
		List<AssignmentLineView> lines = list.page(new AssignmentQuery(on, place, group, null, null, null, MOST, null), on).items();
		PrintedList.Plan plan = lines.stream().map(AssignmentLineView::programme).filter(Objects::nonNull).findFirst()
				.flatMap(programmes::find).map(each -> new PrintedList.Plan(each.code(), each.name(), each.planNumber(),
						each.planDate(), each.planSigner())).orElse(null);
		return new PrintedList(Messages.text("outreach", "handover.list-title", LocaleContextHolder.getLocale()), place,
				names.unit(place), on, plan, lines.stream().map(line -> line(line, near)).toList());
	}

	private PrintedList.Line line(AssignmentLineView line, boolean near) {
		String leader = near ? organization.findGroup(line.group()).map(ResidentialGroup::leaderName).orElse(null) : null;
		String phone = near ? organization.findOfficial(line.official()).map(Official::phone).orElse(null) : null;
		return new PrintedList.Line(line.group(), line.groupName(), leader, line.official(), line.officialName(), line.position(),
				line.unitName(), phone);
	}
}
