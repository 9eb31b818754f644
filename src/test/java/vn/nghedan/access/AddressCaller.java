package vn.nghedan.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Calls from an address of its own, which this machine has thousands of, and sends each path exactly as it is written. */
final class AddressCaller {

	private final String address;
	private final int port;

	AddressCaller(String address, int port) {
		this.address = address;
		this.port = port;
	}

	record Answer(int status, String text) {

		String header(String name) {
			Matcher line = Pattern.compile("(?im)^" + name + ": (.*?)\\r?$").matcher(text);
			return line.find() ? line.group(1) : null;
		}
	}

	Answer get(String path, String... headers) {
		return send("GET " + path + " HTTP/1.1\r\n" + lines(headers) + "\r\n");
	}

	Answer basic(String username, String password) {
		String token = Base64.getEncoder().encodeToString((username + ":" + password).getBytes(StandardCharsets.UTF_8));
		return get("/engine-rest/engine", "Authorization: Basic " + token);
	}

	/** By the form, with a token that was asked for before. */
	Answer signOn(String username, String password) {
		Answer page = get("/login");
		String cookie = group(page.text(), "(XSRF-NGHEDAN=[^;]+)");
		String body = "username=" + encoded(username) + "&password=" + encoded(password) + "&_csrf="
				+ encoded(group(page.text(), "name=\"_csrf\" value=\"([^\"]+)\""));
		return send("POST /login HTTP/1.1\r\n" + lines("Cookie: " + cookie, "Accept: text/html",
				"Content-Type: application/x-www-form-urlencoded", "Content-Length: " + body.length()) + "\r\n" + body);
	}

	private Answer send(String request) {
		try (Socket socket = new Socket()) {
			socket.bind(new InetSocketAddress(InetAddress.getByName(address), 0));
			socket.connect(new InetSocketAddress("127.0.0.1", port));
			socket.setSoTimeout(60_000);
			socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
			String text = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			return new Answer(Integer.parseInt(text.substring(9, 12)), text);
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static String lines(String... headers) {
		StringBuilder lines = new StringBuilder("Host: localhost\r\nConnection: close\r\n");
		for (String header : headers) {
			lines.append(header).append("\r\n");
		}
		return lines.toString();
	}

	private static String group(String text, String pattern) {
		Matcher matcher = Pattern.compile(pattern).matcher(text);
		if (!matcher.find()) {
			throw new IllegalStateException("The sign-in page has no " + pattern);
		}
		return matcher.group(1);
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}
}
