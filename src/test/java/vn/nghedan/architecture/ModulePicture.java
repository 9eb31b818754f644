package vn.nghedan.architecture;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The packages and who uses whom, as a Mermaid picture; a use that follows from others is not drawn. */
final class ModulePicture {

	private static final String EVERYONE_USES = "platform";

	private final Map<String, Set<String>> uses = new TreeMap<>();

	ModulePicture(ApplicationModules modules) {
		for (ApplicationModule module : modules) {
			uses.put(name(module), module.getDirectDependencies(modules)
				.uniqueModules()
				.map(ModulePicture::name)
				.filter(name -> !name.equals(EVERYONE_USES))
				.collect(Collectors.toCollection(TreeSet::new)));
		}
		uses.remove(EVERYONE_USES);
	}

	String mermaid() {
		StringBuilder picture = new StringBuilder("flowchart TD\n");
		uses.forEach((module, used) -> used.stream()
			.filter(target -> used.stream().noneMatch(other -> !other.equals(target) && reaches(other, target)))
			.forEach(target -> picture.append("  ").append(module).append(" --> ").append(target).append('\n')));
		return picture.toString();
	}

	private boolean reaches(String from, String target) {
		Set<String> used = uses.getOrDefault(from, Set.of());
		return used.contains(target) || used.stream().anyMatch(next -> reaches(next, target));
	}

	private static String name(ApplicationModule module) {
		return module.getIdentifier().toString();
	}
}
