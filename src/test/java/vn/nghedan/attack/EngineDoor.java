package vn.nghedan.attack;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.nghedan.web.Caller;

/** The two doors of the engine as an attacker uses them: with his own account, by hand. */
final class EngineDoor {

	static final String WEBAPP = "/camunda/api/engine/engine/default";
	static final String REST = "/engine-rest";

	/** Whoever signs on too often from one address has to wait. */
	private static final Map<String, EngineDoor> KNOWN = new ConcurrentHashMap<>();

	private final Caller caller;
	private final String base;
	private final String[] headers;

	private EngineDoor(Caller caller, String base, String... headers) {
		this.caller = caller;
		this.base = base;
		this.headers = headers;
	}

	/** As Tasklist and Cockpit do it: with a session and the token that the engine's pages have given. */
	static EngineDoor webapp(int port, String username) {
		return webapp(port, username, WEBAPP);
	}

	/** The same, at another of their addresses. */
	static EngineDoor webapp(int port, String username, String base) {
		return KNOWN.computeIfAbsent(port + username + base, each -> signedOn(port, username, base));
	}

	private static EngineDoor signedOn(int port, String username, String base) {
		Caller caller = Caller.signedOn(port, username);
		caller.get("/camunda/app/tasklist/default/", "Accept", "text/html");
		caller.get("/camunda/app/cockpit/default/", "Accept", "text/html");
		return new EngineDoor(caller, base, "X-XSRF-TOKEN", String.valueOf(caller.cookie("XSRF-TOKEN")), "Accept", "application/json, */*;q=0.5");
	}

	/** As a program or Camunda Modeler does it: with name and password. */
	static EngineDoor rest(int port, String username) {
		String token = Base64.getEncoder().encodeToString((username + ":" + Caller.PASSWORD).getBytes(StandardCharsets.UTF_8));
		return new EngineDoor(Caller.anonymous(port), REST, "Authorization", "Basic " + token, "Accept", "application/json, */*;q=0.5");
	}

	HttpResponse<String> get(String path) {
		return caller.get(base + path, headers);
	}

	HttpResponse<String> send(String method, String path, String json) {
		return send(method, path, "application/json", BodyPublishers.ofString(json));
	}

	HttpResponse<String> post(String path, String json) {
		return send("POST", path, json);
	}

	/** A deployment of these files, by name. */
	HttpResponse<String> deploys(String name, Map<String, byte[]> files) {
		List<byte[]> parts = new ArrayList<>();
		parts.add(text("--nghedan\r\nContent-Disposition: form-data; name=\"deployment-name\"\r\n\r\n" + name + "\r\n"));
		files.forEach((file, content) -> {
			parts.add(text("--nghedan\r\nContent-Disposition: form-data; name=\"" + file + "\"; filename=\"" + file
					+ "\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
			parts.add(content);
			parts.add(text("\r\n"));
		});
		parts.add(text("--nghedan--\r\n"));
		return send("POST", "/deployment/create", "multipart/form-data; boundary=nghedan", BodyPublishers.ofByteArrays(parts));
	}

	private HttpResponse<String> send(String method, String path, String type, BodyPublisher body) {
		HttpRequest.Builder request = caller.request(base + path).headers(headers).header("Content-Type", type).method(method, body);
		return caller.send(request);
	}

	static byte[] text(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}
}
