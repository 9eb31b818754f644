package vn.nghedan.process.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Deploys the models of this release as one deployment, under bare file names, unless nothing changed. */
@Component
class ModelDeployment {

	static final String SOURCE = "application";

	private static final Logger log = LoggerFactory.getLogger(ModelDeployment.class);

	private final RepositoryService repository;
	private final CompetenceGuard competence;
	private final PathMatchingResourcePatternResolver classPath = new PathMatchingResourcePatternResolver();

	ModelDeployment(RepositoryService repository, CompetenceGuard competence) {
		this.repository = repository;
		this.competence = competence;
	}

	/** The whole set or nothing new: a form is bound to the deployment of its process. */
	void deploy() {
		DeploymentBuilder deployment = repository.createDeployment().name("nghe-dan").source(SOURCE)
			.enableDuplicateFiltering(false);
		List<Resource> models = models();
		models.forEach(model -> add(deployment, model));
		if (!models.isEmpty())
			competence.warnOnly(deployment::deploy);
	}

	private List<Resource> models() {
		List<Resource> models = new ArrayList<>();
		for (String pattern : List.of("bpmn/*.bpmn", "bpmn/*.dmn", "forms/*.form"))
			models.addAll(List.of(found("classpath*:" + pattern)));
		models.removeIf(model -> isTakenOver(model.getFilename()));
		models.sort(Comparator.comparing(Resource::getFilename));
		return models;
	}

	/** What a designer deployed since is used in the place of ours until someone brings it into the release. */
	private boolean isTakenOver(String file) {
		boolean taken = file.endsWith(".bpmn") ? isNotOurs(latestProcessDeployment(file.replace(".bpmn", "")))
				: file.endsWith(".dmn") && isNotOurs(latestDecisionDeployment(file.replace(".dmn", "")));
		if (taken)
			log.warn("{} is not deployed: a designer deployed a newer version of it, which stays in use", file);
		return taken;
	}

	private String latestProcessDeployment(String key) {
		var latest = repository.createProcessDefinitionQuery().processDefinitionKey(key).latestVersion().singleResult();
		return latest == null ? null : latest.getDeploymentId();
	}

	private String latestDecisionDeployment(String key) {
		var latest = repository.createDecisionDefinitionQuery().decisionDefinitionKey(key).latestVersion().singleResult();
		return latest == null ? null : latest.getDeploymentId();
	}

	private boolean isNotOurs(String deploymentId) {
		return deploymentId != null && !SOURCE
			.equals(repository.createDeploymentQuery().deploymentId(deploymentId).singleResult().getSource());
	}

	private Resource[] found(String pattern) {
		try {
			return classPath.getResources(pattern);
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void add(DeploymentBuilder deployment, Resource model) {
		try {
			deployment.addInputStream(model.getFilename(), model.getInputStream());
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
