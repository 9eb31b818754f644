package vn.nghedan.process.engine;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.springframework.beans.factory.ObjectProvider;
import vn.nghedan.audit.AuditAction;
import vn.nghedan.audit.AuditEvent;
import vn.nghedan.audit.AuditTrail;
import vn.nghedan.process.models.ModelRule;
import vn.nghedan.process.models.Models;

/**
 * Holds what a designer deploys to the rules that a release's own models are tested by, before anything of it is stored,
 * and names the file and the element. What the application deploys itself was tested when it was built.
 */
class DesignerGuard implements Deployer {

	private static final int MOST_TOLD = 40;

	private final AllowedBeans beans;
	private final ObjectProvider<AuditTrail> audit;

	DesignerGuard(AllowedBeans beans, ObjectProvider<AuditTrail> audit) {
		this.beans = beans;
		this.audit = audit;
	}

	@Override
	public void deploy(DeploymentEntity deployment) {
		CommandContext context = Context.getCommandContext();
		if (!deployment.isNew() || context.getAuthenticatedUserId() == null)
			return;
		Map<String, String> files = new TreeMap<>();
		deployment.getResources().values().forEach(file -> files.put(file.getName(), new String(file.getBytes(), StandardCharsets.UTF_8)));
		List<String> complaints = complaints(files, context.runWithoutAuthorization(DesignerGuard::deployed));
		if (!complaints.isEmpty())
			throw new BadUserRequestException(String.join("; ", complaints.subList(0, Math.min(MOST_TOLD, complaints.size()))));
		audit.getObject().record(AuditEvent.of(AuditAction.DEPLOYED, context.getAuthenticatedUserId())
			.on("deployment", deployment.getId()).fact("files", files.size()));
	}

	/** Of the files themselves; a form, a process or a decision may also be missing elsewhere, which is not theirs. */
	private List<String> complaints(Map<String, String> files, Set<String> deployed) {
		try {
			return ModelRule.complaintsAbout(new Models(files, deployed, new LiveBeans(beans))).stream()
				.filter(complaint -> files.keySet().stream().anyMatch(file -> complaint.startsWith(file + ":"))).toList();
		}
		catch (RuntimeException unreadable) {
			Throwable cause = unreadable.getCause() == null ? unreadable : unreadable.getCause();
			return List.of(String.join(", ", files.keySet()) + ": cannot be read as BPMN, DMN or a form: " + cause.getMessage());
		}
	}

	private static Set<String> deployed() {
		RepositoryService repository = Context.getProcessEngineConfiguration().getRepositoryService();
		Set<String> files = new HashSet<>();
		repository.createProcessDefinitionQuery().latestVersion().list().forEach(process -> files.add(process.getKey() + ".bpmn"));
		repository.createDecisionDefinitionQuery().latestVersion().list().forEach(decision -> files.add(decision.getKey() + ".dmn"));
		return files;
	}
}
