package vn.nghedan.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.regex.Pattern;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * Our scripts, styles and texts for the engine's applications, at an address that tells their content: a browser asks for each
 * file once, and after a change for all of them. At the address of another version nothing stands, so that a page which was
 * open before says that it has to be loaded anew, instead of going on with parts of two versions.
 */
@Configuration(proxyBeanMethods = false)
class ScreenFiles implements WebMvcConfigurer {

	private static final String ROOT = "/META-INF/resources/webjars/camunda/app/";
	private static final String ALL = "classpath*:" + ROOT + "*/%s/**/*.*";
	private static final String[] FOLDERS = { "locales", "nghedan", "scripts", "styles" };
	/** The engine has its own files in some of these folders. */
	private static final Pattern OURS = Pattern.compile("(admin|cockpit|tasklist|welcome)/(locales/vi\\.json|nghedan/[\\w./-]+|scripts/[\\w-]+\\.js|styles/(?!user-)[\\w-]+\\.css)");

	private final String address = "/screens/" + digest() + "/";

	/** Ends with a slash; below it stand {@code tasklist/scripts/…} and so on. */
	String address() {
		return address;
	}

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler(address + "**").addResourceLocations("classpath:" + ROOT)
				.setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable())
				.resourceChain(true).addResolver(new PathResourceResolver() {

					@Override
					protected Resource getResource(String path, Resource location) throws IOException {
						return OURS.matcher(path).matches() ? super.getResource(path, location) : null;
					}
				});
	}

	private static String digest() {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			for (String folder : FOLDERS) {
				Resource[] files = new PathMatchingResourcePatternResolver().getResources(ALL.formatted(folder));
				Arrays.sort(files, Comparator.comparing(ScreenFiles::name));
				for (Resource file : files) {
					digest.update(name(file).getBytes());
					try (InputStream content = file.getInputStream()) {
						digest.update(content.readAllBytes());
					}
				}
			}
			return HexFormat.of().formatHex(digest.digest(), 0, 8);
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Without where it is installed, so that all nodes have the same address. */
	private static String name(Resource file) {
		try {
			String url = file.getURL().toString();
			return url.substring(url.lastIndexOf(ROOT));
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
