package nl.dossierbrug.exchange.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.dossierbrug.exchange.prepare.PrepareOrder;

/** Of what Java wrote down when it broke down only what quotes nothing is kept. */
class CrashReportsTest {

	private static final String REPORT = """
			#
			# A fatal error has been detected by the Java Runtime Environment:
			#
			#  SIGSEGV (0xb) at pc=0x00007f, pid=42, tid=43
			#
			# JRE version: OpenJDK Runtime Environment (21.0.4+7) (build 21.0.4+7-LTS)
			# Java VM: OpenJDK 64-Bit Server VM (21.0.4+7-LTS, mixed mode, serial gc, linux-amd64)
			# Problematic frame:
			# C  [libc.so.6+0x98d61]

			Command Line: -Ddossierbrug.terminal=false launcher.jar -application x --bsn 123456782

			Host: school-pc, 8 cores
			Current thread (0x0042):  JavaThread "main" [_thread_in_native]
			Native frames: (J=compiled Java code, j=interpreted, Vv=VM code, C=native code)
			C  [libc.so.6+0x98d61]
			Java frames: (J=compiled Java code, j=interpreted, Vv=VM code)
			j  nl.dossierbrug.exchange.prepare.Preparing.prepare(Lnl/dossierbrug/exchange/PrepareOrder;)V+12
			Register to memory mapping:
			RAX=0x0000 is an oop: java.lang.String {0x0} "Daan van de Berg, 123456782"
			Event: 1.2 Thread 0x0042 Exception <a 'java/lang/IllegalStateException': Daan van de Berg>
			USERNAME=jan
			""";

	@TempDir
	Path folder;

	@Test
	void whereItWasStaysAndWhatWasBeingWorkedOnGoes() throws IOException {
		Path faults = Files.createDirectory(folder.resolve("faults"));
		Files.writeString(faults.resolve("hs_err_pid42.log"), REPORT);
		Files.writeString(faults.resolve("replay_pid42.log"), "Daan");
		Files.writeString(faults.resolve("20261128-120000-000.txt"), "a fault of the program");
		new CrashReports(faults).clean();
		assertEquals(List.of("20261128-120000-000.txt", "java-42.txt"), names(faults));
		String kept = Files.readString(faults.resolve("java-42.txt"));
		for (String harmless : List.of("JRE version: OpenJDK", "C  [libc.so.6+0x98d61]", "Preparing.prepare", "Java frames")) {
			assertTrue(kept.contains(harmless), kept);
		}
		for (String harm : List.of("123456782", "Daan", "Command Line", "school-pc", "jan")) {
			assertFalse(kept.contains(harm), kept);
		}
		new CrashReports(faults).clean();
		assertEquals(kept, Files.readString(faults.resolve("java-42.txt")));
	}

	@Test
	void whereNothingBrokeDownThereIsNothingToDo() {
		new CrashReports(folder.resolve("faults")).clean();
		assertFalse(Files.exists(folder.resolve("faults")));
	}

	private static List<String> names(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}
}
