package nl.dossierbrug.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import nl.dossierbrug.exchange.faults.CrashReports;
import nl.dossierbrug.exchange.faults.TypedWords;

/**
 * The product's own start script with a real Java, in the place of the framework a program that waits: nothing that was typed
 * can be read by others, neither while it runs nor after it was shot down.
 */
@EnabledOnOs(OS.LINUX)
class StartScriptTest {

	private static final String BSN = "914412528";
	private static final String KEY = "sleutel-die-niemand-mag-zien";

	@TempDir
	Path folder;
	private Path installed;
	private Path user;

	@BeforeEach
	void install() throws IOException {
		installed = Files.createDirectories(folder.resolve("dossier brug"));
		user = Files.createDirectories(folder.resolve("user"));
		Path scripts = Path.of(System.getProperty("dossierbrug.root"), "features", "nl.dossierbrug.feature", "root", "unix");
		try (Stream<Path> files = Files.list(scripts)) {
			for (Path file : files.toList()) {
				Files.copy(file, installed.resolve(file.getFileName()));
			}
		}
		Manifest manifest = new Manifest();
		manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
		manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StartedProgram.class.getName());
		Path plugins = Files.createDirectories(installed.resolve("plugins"));
		try (OutputStream out = Files.newOutputStream(plugins.resolve("org.eclipse.equinox.launcher_0.jar"));
				JarOutputStream jar = new JarOutputStream(out, manifest)) {
			for (Class<?> one : List.of(StartedProgram.class, TypedWords.class)) {
				String name = one.getName().replace('.', '/') + ".class";
				jar.putNextEntry(new ZipEntry(name));
				try (var in = one.getClassLoader().getResourceAsStream(name)) {
					in.transferTo(jar);
				}
			}
		}
	}

	private Process start(String... words) throws IOException {
		return start(Map.of(), words);
	}

	private Process start(Map<String, String> own, String... words) throws IOException {
		List<String> line = new ArrayList<>(List.of("sh", installed.resolve("dossierbrug").toString()));
		line.addAll(List.of(words));
		ProcessBuilder builder = new ProcessBuilder(line).directory(user.toFile()).redirectErrorStream(true);
		Map<String, String> environment = builder.environment();
		environment.keySet().removeIf(name -> name.startsWith("XDG_") || name.startsWith("DOSSIERBRUG_") || name.startsWith("JAVA") || name.startsWith("JDK"));
		environment.put("HOME", user.toString());
		environment.put("JAVA_HOME", System.getProperty("java.home"));
		environment.putAll(own);
		return builder.start();
	}

	/** What reached the program, when it is there. */
	private static List<String> until(Process process) throws IOException {
		BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
		List<String> lines = new ArrayList<>();
		for (String line = said.readLine(); line != null && !line.equals("ready"); line = said.readLine()) {
			lines.add(line);
		}
		return lines;
	}

	private static void shoot(Process process) throws IOException, InterruptedException {
		assertEquals(0, new ProcessBuilder("kill", "-SEGV", Long.toString(process.pid())).start().waitFor());
		process.getInputStream().readAllBytes();
		assertTrue(process.waitFor(60, TimeUnit.SECONDS));
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			return all.filter(Files::isRegularFile).toList();
		}
	}

	private void nothingIsToBeRead() throws IOException {
		for (Path file : files()) {
			String content = Files.readString(file, StandardCharsets.ISO_8859_1);
			assertFalse(content.contains(BSN) || content.contains(KEY), file.toString());
		}
	}

	@Test
	void whatWasTypedReachesTheProgramAndNobodyElse() throws Exception {
		Process process = start("okr", "--receiver", "ot", "--bsn", BSN, "--value", "twee woorden \"en\"\nmeer ", "--key", KEY, "");
		try {
			assertEquals(List.of("[okr, --receiver, ot, --bsn, " + BSN + ", --value, twee woorden \"en\"", "meer , --key, " + KEY + ", ]"), until(process));
			String seen = Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"), StandardCharsets.ISO_8859_1);
			assertTrue(seen.contains("nl.dossierbrug.cli.application"), seen);
			assertFalse(seen.contains(BSN) || seen.contains(KEY) || seen.contains("okr"), seen);
			assertFalse(Files.exists(Path.of("/tmp", "hsperfdata_" + System.getProperty("user.name"), Long.toString(process.pid()))));
		} finally {
			process.destroyForcibly().waitFor();
		}
		nothingIsToBeRead();
	}

	@Test
	void whoShootsJavaDownFindsAReportOfTheOwnersAloneWithoutWhatWasTyped() throws Exception {
		Process process = start("okr", "--receiver", "ot", "--bsn", BSN, "--key", KEY);
		until(process);
		shoot(process);
		Path faults = user.resolve(".cache/dossierbrug/faults");
		Path report = faults.resolve("hs_err_pid" + process.pid() + ".log");
		assertTrue(Files.exists(report), () -> report + " is not there");
		assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(report)));
		assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(faults)));
		nothingIsToBeRead();
		new CrashReports(faults).clean();
		String kept = Files.readString(faults.resolve("java-" + process.pid() + ".txt"));
		assertTrue(kept.contains("SIGSEGV") || kept.contains("JRE version"), kept);
		assertFalse(Files.exists(report));
		try (Stream<Path> beside = Files.list(user)) {
			assertEquals(List.of(user.resolve(".cache")), beside.toList(), "nothing in the folder where one happened to be");
		}
	}

	@Test
	void aNamedHomeGetsTheReportWhenItIsOneAndIsLeftAloneWhenItIsToBecomeOne() throws Exception {
		Path home = Files.createDirectories(folder.resolve("mijn school"));
		Process fresh = start("--home", home.toString(), "status");
		until(fresh);
		shoot(fresh);
		try (Stream<Path> content = Files.list(home)) {
			assertEquals(List.of(), content.toList());
		}
		Files.writeString(home.resolve("home.properties"), "home.id=1\n");
		Process process = start("status", "--home=" + home);
		until(process);
		shoot(process);
		assertTrue(Files.exists(home.resolve("faults").resolve("hs_err_pid" + process.pid() + ".log")));
	}

	@Test
	void whereNothingMayBeWrittenNothingIsWritten() throws Exception {
		Files.writeString(user.resolve(".cache"), "no folder");
		Process process = start("status");
		until(process);
		shoot(process);
		assertEquals(List.of(), files().stream().filter(file -> file.getFileName().toString().startsWith("hs_err")).toList());
	}

	@Test
	void aNameWithAccentsIsUnderstoodWhereTheLocaleKnowsNone() throws Exception {
		Path list = Files.createDirectories(user.resolve("Groep 8 één")).resolve("leerlingen-Zoë.csv");
		Files.writeString(list, "BSN");
		Process process = start(Map.of("LC_ALL", "C"), "pupils", "--list", list.toString());
		try {
			assertEquals(List.of("[pupils, --list, " + list + "]", "there: [" + list + "]"), until(process));
		} finally {
			process.destroyForcibly().waitFor();
		}
	}
}
