package nl.dossierbrug.connectors.check;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

import nl.dossierbrug.core.spi.Connector;

/** The jar of a vendor: compiled against the API as a vendor does, sound until something of it is changed. */
final class VendorJar {

	private static final String TYPE = "org.vendor.mijnlas.MijnLas";
	private static final String SOURCE = """
			package org.vendor.mijnlas;
			import java.util.*;
			import nl.dossierbrug.core.dossier.Profile;
			import nl.dossierbrug.core.outcome.*;
			import nl.dossierbrug.core.pupil.PupilList;
			import nl.dossierbrug.core.spi.*;
			import nl.dossierbrug.core.text.Text;
			public final class MijnLas implements DossierSender {
				/*MEMBERS*/
				public String id() { /*ID*/ return "mijnlas"; }
				public Text name() { return Text.of("Mijn LAS", "My LAS"); }
				public Set<Way> ways() { return Set.of(Way.FILES); }
				public List<Setting> settings() { return List.of(); }
				public List<Precondition> preconditions(Context context) { return List.of(); }
				public List<Profile> profiles() { return List.of(new Profile("POVO")); }
				public Outcome<PupilList> pupils(ExportedList list, Progress progress) { throw new IllegalStateException(); }
				public Text howToGetDossiers() { return Text.of("Kies Export.", "Choose Export."); }
				public List<String> softwareNames() { return List.of("MijnLAS"); }
				public List<Guidance> guidance() { return List.of(); }
			}
			""";
	private static final String COMPONENT = """
			<?xml version="1.0" encoding="UTF-8"?>
			<scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="org.vendor.mijnlas.MijnLas">
			  <service><provide interface="nl.dossierbrug.core.spi.DossierSender"/></service>
			  <implementation class="org.vendor.mijnlas.MijnLas"/>
			</scr:component>
			""";

	private final Path folder;
	private final Map<String, String> headers = new LinkedHashMap<>();
	private final Map<String, byte[]> entries = new LinkedHashMap<>();
	private String source = SOURCE;

	VendorJar(Path folder) {
		this.folder = folder;
		header("Bundle-ManifestVersion", "2").header("Bundle-SymbolicName", "org.vendor.mijnlas").header("Bundle-Version", "1.2.0").header("Bundle-Name", "Mijn LAS")
				.header("Bundle-Vendor", "Vendor BV").header("Service-Component", "OSGI-INF/*.xml").header("Import-Package", imports("[1.0,2)"))
				.header("Require-Capability", "osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=21))\"").entry("OSGI-INF/MijnLas.xml", COMPONENT);
	}

	static String imports(String range) {
		return String.join(",", Stream.of("dossier", "outcome", "pupil", "spi", "text").map(name -> "nl.dossierbrug.core." + name + ";version=\"" + range + "\"").toList());
	}

	/** A header of the manifest; null takes it away. */
	VendorJar header(String name, String value) {
		headers.put(name, value);
		return this;
	}

	VendorJar entry(String name, String content) {
		return entry(name, content.getBytes(StandardCharsets.UTF_8));
	}

	VendorJar entry(String name, byte[] content) {
		entries.put(name, content);
		return this;
	}

	/** Written between the members of the connector's class. */
	VendorJar with(String members) {
		source = source.replace("/*MEMBERS*/", members);
		return this;
	}

	/** Done whenever it is asked for its id. */
	VendorJar onId(String statement) {
		source = source.replace("/*ID*/", statement);
		return this;
	}

	/** The same under the name of another package. */
	VendorJar inPackage(String name) {
		source = source.replace("package org.vendor.mijnlas;", "package " + name + ";");
		return entry("OSGI-INF/MijnLas.xml", COMPONENT.replace("org.vendor.mijnlas.", name + "."));
	}

	Path made() {
		try {
			Path work = Files.createTempDirectory(folder, "made");
			Path classes = compiled(work);
			Path jar = work.resolve("mijnlas.jar");
			Manifest manifest = new Manifest();
			manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
			headers.forEach((name, value) -> {
				if (value != null) {
					manifest.getMainAttributes().put(new Attributes.Name(name), value);
				}
			});
			try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest); Stream<Path> all = Files.walk(classes)) {
				for (Path file : all.filter(Files::isRegularFile).toList()) {
					add(out, classes.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
				}
				for (var entry : entries.entrySet()) {
					add(out, entry.getKey(), entry.getValue());
				}
			}
			return jar;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void add(JarOutputStream out, String name, byte[] content) throws IOException {
		out.putNextEntry(new ZipEntry(name));
		out.write(content);
	}

	private Path compiled(Path work) throws IOException {
		Path file = work.resolve("MijnLas.java");
		Files.writeString(file, source);
		Path classes = Files.createDirectory(work.resolve("classes"));
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		StringWriter said = new StringWriter();
		try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
			boolean done = compiler.getTask(said, files, null, List.of("--release", "21", "-proc:none", "-g", "-cp", api(), "-d", classes.toString()), null,
					files.getJavaFileObjects(file)).call();
			if (!done) {
				throw new AssertionError(said.toString());
			}
		}
		return classes;
	}

	/** Where the API lies: a jar, or the classes of a build. */
	private static String api() {
		CodeSource where = Connector.class.getProtectionDomain().getCodeSource();
		try {
			Path path = Path.of(where.getLocation().toURI());
			return path + File.pathSeparator + path.resolve("target/classes");
		} catch (URISyntaxException e) {
			throw new AssertionError(e);
		}
	}

	/** Signs a jar with a new certificate of that name. */
	static Path signed(Path jar, String name) {
		Path keys = jar.resolveSibling(name + ".p12");
		run("keytool", "-genkeypair", "-alias", "vendor", "-keyalg", "EC", "-dname", "CN=" + name, "-validity", "365", "-keystore", keys.toString(), "-storepass", "geheim1");
		run("jarsigner", "-keystore", keys.toString(), "-storepass", "geheim1", jar.toString(), "vendor");
		return jar;
	}

	private static void run(String tool, String... arguments) {
		try {
			Process process = new ProcessBuilder(Stream.concat(Stream.of(Path.of(System.getProperty("java.home"), "bin", tool).toString()), Stream.of(arguments)).toList())
					.redirectErrorStream(true).start();
			String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			if (process.waitFor() != 0) {
				throw new AssertionError(said);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (InterruptedException e) {
			throw new AssertionError(e);
		}
	}
}
