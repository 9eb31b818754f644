package vn.nghedan.process.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The beans that a model may name, found in the sources of the process package: bean name to source text. */
record SourceBeans(Map<String, String> sources) implements ModelBeans {

	private static final Pattern MARKED = Pattern.compile("(?m)^@(Step|CallableFromModel)\\b|\\bimplements (JavaDelegate|TaskListener)\\b");
	private static final Pattern NAMED = Pattern.compile("(?m)^@(?:Component|Service|Step)\\(\"(\\w+)\"\\)");

	static SourceBeans ofProject() {
		Map<String, String> beans = new TreeMap<>();
		try (Stream<Path> paths = Files.walk(Path.of("src/main/java/vn/nghedan/process"))) {
			for (Path path : paths.filter(p -> p.toString().endsWith(".java")).toList())
				add(path.getFileName().toString().replace(".java", ""), Files.readString(path), beans);
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return new SourceBeans(beans);
	}

	@Override
	public boolean has(String bean) {
		return sources.containsKey(bean);
	}

	@Override
	public boolean hasMethod(String bean, String method) {
		return has(bean) && Pattern.compile("\\bpublic\\s[^;={}]*\\b" + method + "\\(").matcher(sources.get(bean)).find();
	}

	private static void add(String className, String source, Map<String, String> beans) {
		Matcher named = NAMED.matcher(source);
		String name = named.find() ? named.group(1) : Character.toLowerCase(className.charAt(0)) + className.substring(1);
		if (MARKED.matcher(source).find() && !source.contains("@interface " + className))
			beans.put(name, source);
	}
}
