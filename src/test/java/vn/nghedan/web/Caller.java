package vn.nghedan.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser without a screen: keeps cookies, signs on by the form, and sends the token back as our scripts do. */
public final class Caller {

	public static final String PASSWORD = "Nghe-dan-2026";

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private final String base;
	private final CookieManager cookies;
	private final HttpClient http;

	private Caller(int port) {
		this(port, new CookieManager());
	}

	private Caller(int port, CookieManager cookies) {
		this.base = "http://localhost:" + port;
		this.cookies = cookies;
		this.http = HttpClient.newBuilder().cookieHandler(cookies).build();
	}

	/** The same browser, with its cookies, at another node. */
	public Caller at(int port) {
		return new Caller(port, cookies);
	}

	public static Caller anonymous(int port) {
		return new Caller(port);
	}

	public static Caller signedOn(int port, String username) {
		Caller caller = new Caller(port);
		HttpResponse<String> answer = caller.signOn(username, PASSWORD);
		String next = answer.headers().firstValue("Location").orElse("");
		if (answer.statusCode() != 302 || next.contains("/login")) {
			throw new IllegalStateException(username + " cannot sign on: " + answer.statusCode() + " " + next);
		}
		return caller;
	}

	public HttpResponse<String> signOn(String username, String password) {
		Matcher token = TOKEN.matcher(get("/login").body());
		if (!token.find()) {
			throw new IllegalStateException("The sign-in page has no token");
		}
		return send(request("/login").header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(
				"username=" + encode(username) + "&password=" + encode(password) + "&_csrf=" + encode(token.group(1)))));
	}

	public HttpResponse<String> get(String path, String... headers) {
		return send(with(request(path), headers).GET());
	}

	public HttpResponse<String> post(String path, String json, String... headers) {
		return send(json("POST", path, json, headers));
	}

	public HttpResponse<String> put(String path, String json) {
		return send(json("PUT", path, json));
	}

	/** Any method with any body, and the token that goes with it. */
	public HttpResponse<String> send(String method, String path, String type, String body, String... headers) {
		return send(with(with(request(path), tokenHeader()), headers).header("Content-Type", type).method(method, BodyPublishers.ofString(body)));
	}

	public HttpResponse<String> upload(String path, String fileName, byte[] bytes) {
		String head = "--nghedan\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
				+ "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
		return send(with(request(path), tokenHeader()).header("Content-Type", "multipart/form-data; boundary=nghedan")
				.POST(BodyPublishers.concat(BodyPublishers.ofString(head), BodyPublishers.ofByteArray(bytes),
						BodyPublishers.ofString("\r\n--nghedan--\r\n"))));
	}

	public HttpResponse<byte[]> download(String path) {
		return sendForBytes(request(path).GET());
	}

	public HttpResponse<byte[]> sendForBytes(HttpRequest.Builder request) {
		try {
			return http.send(request.build(), BodyHandlers.ofByteArray());
		}
		catch (IOException | InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	/** The value of a cookie, {@code null} when there is none. */
	public String cookie(String name) {
		return cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals(name))
				.map(HttpCookie::getValue).findFirst().orElse(null);
	}

	public HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create(base + path));
	}

	public HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return http.send(request.build(), BodyHandlers.ofString());
		}
		catch (IOException | InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	private HttpRequest.Builder json(String method, String path, String json, String... headers) {
		return with(with(request(path), tokenHeader()), headers).header("Content-Type", "application/json").method(method,
				BodyPublishers.ofString(json));
	}

	private String[] tokenHeader() {
		String token = cookie("XSRF-NGHEDAN");
		if (token == null) {
			get("/api/me");
			token = cookie("XSRF-NGHEDAN");
		}
		return token == null ? new String[0] : new String[] { "X-XSRF-NGHEDAN", token };
	}

	private static HttpRequest.Builder with(HttpRequest.Builder request, String... headers) {
		return headers.length == 0 ? request : request.headers(headers);
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}
}
