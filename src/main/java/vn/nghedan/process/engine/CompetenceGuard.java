package vn.nghedan.process.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.nghedan.competence.TableCheck;
import vn.nghedan.competence.TableInForce;
import vn.nghedan.competence.TableProblem;

/**
 * Refuses a competence table that leaves a matter without a unit or sends it to one that does not exist, before it is
 * stored, and names the cell. The table of a release is only warned about, since the application has to start with it.
 */
@Component
class CompetenceGuard implements Deployer {

	private static final Logger LOG = LoggerFactory.getLogger(CompetenceGuard.class);

	private final ObjectProvider<TableCheck> check;
	private final ThreadLocal<Boolean> warnOnly = ThreadLocal.withInitial(() -> false);

	CompetenceGuard(ObjectProvider<TableCheck> check) {
		this.check = check;
	}

	/** Runs a deployment that cannot be given back to a designer. */
	void warnOnly(Runnable deployment) {
		warnOnly.set(true);
		try {
			deployment.run();
		}
		finally {
			warnOnly.remove();
		}
	}

	@Override
	public void deploy(DeploymentEntity deployment) {
		if (!deployment.isNew())
			return;
		List<String> problems = new ArrayList<>();
		for (ResourceEntity resource : deployment.getResources().values())
			if (resource.getName().endsWith(".dmn"))
				problems.addAll(problemsOf(resource.getName(), resource.getBytes()));
		if (problems.isEmpty())
			return;
		if (!warnOnly.get())
			throw new BadUserRequestException(String.join("; ", problems));
		problems.forEach(problem -> LOG.error("The competence table does not fit the organisation: {}", problem));
	}

	/** Each names the file, the row and the cell, for Vietnamese and for English readers. */
	List<String> problemsOf(String file, byte[] content) {
		return RuleTableFile.of(content, TableInForce.COMPETENCE).stream().flatMap(table -> problemsOf(table).stream())
			.map(problem -> file + ", " + problem.in(Locale.forLanguageTag("vi")) + " / " + problem.in(Locale.ENGLISH)).toList();
	}

	private List<TableProblem> problemsOf(RuleTableFile file) {
		return file.problems().isEmpty() ? check.getObject().problemsOf(file.table(new FeelCells())) : file.problems();
	}

	/** At the end of a start, when the organisation is there. */
	void warnAboutTableInForce() {
		List<TableProblem> problems = check.getObject().problemsInForce();
		if (!problems.isEmpty())
			LOG.error("The competence table in force does not fit the organisation: {}",
					problems.stream().map(problem -> problem.in(Locale.ENGLISH)).collect(Collectors.joining("; ")));
	}
}
