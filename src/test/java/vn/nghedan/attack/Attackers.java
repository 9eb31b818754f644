package vn.nghedan.attack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.nghedan.access.Door;
import vn.nghedan.access.DoorRules;
import vn.nghedan.access.matrix.MatrixCity;
import vn.nghedan.organization.Roles;
import vn.nghedan.web.Caller;

/** All addresses of ours, each with somebody of a ward whom its rule lets in; so that an attack gets past the first door. */
@Component
@Scope("prototype")
class Attackers {

	/** An address as it is written in its controller. */
	record Address(String method, String path, Door rule, HandlerMethod handler) {

		boolean reads() {
			return method.equals("GET");
		}

		/** With something that is not there in the place of every variable, unless the test knows something better. */
		String filled(Map<String, String> known) {
			String filled = path;
			for (Map.Entry<String, String> each : known.entrySet()) {
				filled = filled.replace("{" + each.getKey() + "}", each.getValue());
			}
			return filled.replaceAll("\\{[^/]*}", "1");
		}

		@Override
		public String toString() {
			return method + " " + path;
		}
	}

	private final Map<String, RequestMappingHandlerMapping> mappings;
	private final DoorRules rules;
	private final MatrixCity city;
	private final Map<String, Caller> callers = new HashMap<>();

	Attackers(Map<String, RequestMappingHandlerMapping> mappings, DoorRules rules, MatrixCity city) {
		this.mappings = mappings;
		this.rules = rules;
		this.city = city.there();
	}

	List<Address> addresses() {
		return mappings.values().stream().flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
			.flatMap(each -> addresses(each.getKey(), each.getValue())).filter(each -> each.path().startsWith("/api/")).toList();
	}

	/** Somebody of the first ward of the matrix city whose role opens the address. */
	Caller insider(Address address, int port) {
		String role = address.rule().roles().isEmpty() ? Roles.CHAIR : address.rule().roles().contains(Roles.CHAIR) ? Roles.CHAIR
				: new TreeSet<>(address.rule().roles()).first();
		return callers.computeIfAbsent(role, each -> city.signedOn(port, MatrixCity.OWN, each));
	}

	private Stream<Address> addresses(RequestMappingInfo info, HandlerMethod handler) {
		List<String> methods = info.getMethodsCondition().getMethods().stream().map(Enum::name).toList();
		return info.getPathPatternsCondition().getPatternValues().stream()
			.flatMap(path -> methods.stream().map(method -> new Address(method, path, rules.of(handler).orElseThrow(), handler)));
	}
}
