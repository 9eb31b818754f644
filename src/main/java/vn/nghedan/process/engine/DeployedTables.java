package vn.nghedan.process.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.nghedan.competence.RuleTable;
import vn.nghedan.competence.TableInForce;

/** The decision tables as they were deployed last, each read once. */
@Component
class DeployedTables implements TableInForce {

	private static final RuleTable NONE = new RuleTable(List.of(), (text, value) -> false);

	private final RepositoryService repository;
	private final IdentityService identities;
	private final FeelCells cells = new FeelCells();
	private final Map<String, Kept> kept = new ConcurrentHashMap<>();

	private record Kept(String definition, RuleTable table) {
	}

	/** Lazy, because the engine itself is built with parts that ask features, and these ask here. */
	DeployedTables(@Lazy RepositoryService repository, @Lazy IdentityService identities) {
		this.repository = repository;
		this.identities = identities;
	}

	@Override
	public RuleTable named(String decision) {
		DecisionDefinition latest = asSystem(() -> repository.createDecisionDefinitionQuery().decisionDefinitionKey(decision)
			.latestVersion().withoutTenantId().singleResult());
		if (latest == null)
			return NONE;
		Kept before = kept.get(decision);
		if (before != null && before.definition().equals(latest.getId()))
			return before.table();
		RuleTable table = read(latest.getId(), decision);
		kept.put(decision, new Kept(latest.getId(), table));
		return table;
	}

	private RuleTable read(String definition, String decision) {
		try (InputStream file = asSystem(() -> repository.getDecisionModel(definition))) {
			return RuleTableFile.of(file.readAllBytes(), decision).map(found -> found.table(cells)).orElse(NONE);
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Whoever asks what a table says needs no right to read its file. */
	private <T> T asSystem(Supplier<T> work) {
		var former = identities.getCurrentAuthentication();
		identities.clearAuthentication();
		try {
			return work.get();
		}
		finally {
			identities.setAuthentication(former);
		}
	}
}
