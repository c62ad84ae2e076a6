package nl.dossierbrug.architecture.promise;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A small API and what became of it, both compiled. Its types are nested in {@code p.Api}; vendors write {@code Vendor}.
 *
 * @param name what was done
 */
record Planted(String name, String before, String after) {

	private static final Set<String> VENDORS = Set.of("p.Api$Vendor");

	/** What the versions do not tell. */
	List<String> untold(String versionBefore, String versionAfter) {
		PublishedApi was = compiled(versionBefore, before);
		PublishedApi is = compiled(versionAfter, after);
		return ToldByVersion.untold(was, is, new ApiComparison(was, is, VENDORS).changes());
	}

	private static PublishedApi compiled(String version, String body) {
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		List<Compiled> classes = new ArrayList<>();
		JavaFileManager files = new ForwardingJavaFileManager<>(compiler.getStandardFileManager(null, null, null)) {
			@Override
			public JavaFileObject getJavaFileForOutput(Location location, String className, Kind kind, FileObject sibling) {
				classes.add(new Compiled(className));
				return classes.getLast();
			}
		};
		JavaFileObject source = new SimpleJavaFileObject(URI.create("string:///p/Api.java"), Kind.SOURCE) {
			@Override
			public CharSequence getCharContent(boolean ignoreEncodingErrors) {
				return "package p; public final class Api { private Api() { } " + body + " }";
			}
		};
		if (!compiler.getTask(null, files, null, List.of("--release", "21"), null, List.of(source)).call()) {
			throw new IllegalArgumentException("does not compile: " + body);
		}
		return new ApiReader(new TreeMap<>(Map.of("p", version))).read(classes.stream().map(c -> c.bytes.toByteArray()).toList());
	}

	@Override
	public String toString() {
		return name;
	}

	private static final class Compiled extends SimpleJavaFileObject {

		private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

		Compiled(String className) {
			super(URI.create("bytes:///" + className.replace('.', '/').replace("$", "%24") + ".class"), Kind.CLASS);
		}

		@Override
		public OutputStream openOutputStream() {
			return bytes;
		}
	}
}
