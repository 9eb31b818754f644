package vn.nghedan.access.matrix;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.rest.impl.NamedProcessEngineRestServiceImpl;

/** Every address of the engine's REST API, read from its resources as its own server reads them. */
final class EngineAddresses {

	private static final int DEEPEST = 6;

	private EngineAddresses() {
	}

	/** {@code GET /task/{id}/variables}, without the part that names the engine. */
	static Set<String> all() {
		Set<String> found = new TreeSet<>();
		walk(NamedProcessEngineRestServiceImpl.class, "", 0, found);
		TreeSet<String> routes = new TreeSet<>();
		found.forEach(route -> routes.add(route.replace(" /{name}/", " /")));
		routes.removeIf(route -> route.endsWith(" /{name}") || route.endsWith(" /"));
		return routes;
	}

	private static void walk(Class<?> type, String prefix, int depth, Set<String> found) {
		if (depth > DEEPEST) {
			return;
		}
		for (Method method : type.getMethods()) {
			List<Annotation> written = annotations(method);
			String path = prefix + written.stream().filter(Path.class::isInstance).map(each -> slashed(((Path) each).value())).findFirst().orElse("");
			List<String> verbs = written.stream().map(each -> each.annotationType().getAnnotation(HttpMethod.class))
				.filter(each -> each != null).map(HttpMethod::value).toList();
			verbs.forEach(verb -> found.add(verb + " " + path));
			if (verbs.isEmpty() && !path.equals(prefix) && !method.getReturnType().isPrimitive()) {
				walk(method.getReturnType(), path, depth + 1, found);
			}
		}
	}

	/** Those of the method, or where it has none those of the method that it implements. */
	private static List<Annotation> annotations(Method method) {
		List<Annotation> found = new ArrayList<>(Arrays.asList(method.getAnnotations()));
		supertypes(method.getDeclaringClass()).forEach(type -> {
			try {
				found.addAll(Arrays.asList(type.getMethod(method.getName(), method.getParameterTypes()).getAnnotations()));
			}
			catch (NoSuchMethodException e) {
				// this one does not declare it
			}
		});
		return found.stream().distinct().toList();
	}

	private static Stream<Class<?>> supertypes(Class<?> type) {
		Stream<Class<?>> above = type.getSuperclass() == null ? Stream.empty()
				: Stream.concat(Stream.of(type.getSuperclass()), supertypes(type.getSuperclass()));
		return Stream.concat(above, Arrays.stream(type.getInterfaces()).flatMap(each -> Stream.concat(Stream.of(each), supertypes(each))));
	}

	private static String slashed(String path) {
		String plain = path.replaceAll("\\{\\s*(\\w+)\\s*:[^}]*}", "{$1}");
		return (plain.startsWith("/") ? plain : "/" + plain).replaceAll("/$", "");
	}
}
