package vn.nghedan.web.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.servlet.HandlerMapping;

import vn.nghedan.audit.AuditAction;
import vn.nghedan.audit.AuditEvent;
import vn.nghedan.audit.AuditNames;

/**
 * What one request is about, as far as its address tells.
 *
 * @param template the address with names for its variables
 * @param kind what kind of thing, {@code null} where the address names none
 * @param which its code or id
 * @param part further variables of the address, such as the number of a file; {@code null} for none
 */
record AuditedRequest(String method, String template, String kind, String which, String part) {

	private static final String OURS = AuditedRequest.class.getName();
	/** Our codes and ids have a digit or are written large. An address is typed by people, and may be somebody's name or number. */
	private static final Pattern CODE = Pattern.compile("(?!\\d{9,})(?=.*\\d)[A-Za-z0-9._~/:-]{1,64}|[A-Z][A-Z_./~-]{0,40}");

	/** @return {@code null} for what is no address of our interface, such as the page that tells an error */
	static AuditedRequest of(HttpServletRequest request, AuditNames names) {
		String template = (String) request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
		return template == null || !template.startsWith("/api/") ? null : of(request.getMethod(), template, variables(request), names);
	}

	static AuditedRequest of(String method, String template, Map<String, String> variables, AuditNames names) {
		Map<String, String> left = new LinkedHashMap<>(variables);
		String main = left.containsKey("code") ? "code" : left.keySet().stream().findFirst().orElse(null);
		String which = main == null ? null : left.remove(main);
		String part = left.isEmpty() ? null : left.values().stream().map(each -> code(each, names)).collect(Collectors.joining("/"));
		return new AuditedRequest(method, template, which == null ? null : kind(template), which == null ? null : code(which, names), part);
	}

	private static String code(String variable, AuditNames names) {
		return CODE.matcher(variable).matches() ? variable : names.ofText(variable);
	}

	@SuppressWarnings("unchecked")
	private static Map<String, String> variables(HttpServletRequest request) {
		Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
		return variables == null ? Map.of() : (Map<String, String>) variables;
	}

	/** {@code /api/petitions/{code}} is about a petition. */
	private static String kind(String template) {
		String first = template.split("/")[2];
		return first.endsWith("s") ? first.substring(0, first.length() - 1) : first;
	}

	/** @param unit where the thing lies, {@code null} where nobody knows */
	AuditEvent event(AuditAction action, String actor, String unit) {
		AuditEvent event = AuditEvent.of(action, actor).fact("way", method + ":" + template).fact("part", part);
		return (kind == null ? event : event.on(kind, which)).in(unit);
	}

	/** @param asked {@code null} forgets: the page that tells an error answers for a request that was seen before */
	static void keep(AuditedRequest asked, HttpServletRequest request) {
		request.setAttribute(OURS, asked);
	}

	static AuditedRequest keptIn(HttpServletRequest request) {
		return (AuditedRequest) request.getAttribute(OURS);
	}
}
