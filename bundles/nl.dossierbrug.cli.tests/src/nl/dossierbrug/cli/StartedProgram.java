package nl.dossierbrug.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import nl.dossierbrug.exchange.faults.TypedWords;

/** Stands for the framework in {@link StartScriptTest}: says what reached it and which files it finds, and waits to be killed. */
public final class StartedProgram {

	private StartedProgram() {
	}

	/** @param arguments what the framework would be given */
	public static void main(String[] arguments) throws InterruptedException {
		Map<String, String> environment = System.getenv();
		List<String> words = TypedWords.of(environment, arguments).words();
		System.out.println(words);
		List<String> files = words.stream().filter(word -> word.endsWith(".csv") && Files.exists(Path.of(word))).toList();
		if (!files.isEmpty()) {
			System.out.println("there: " + files);
		}
		System.out.println("ready");
		Thread.sleep(120_000);
	}
}
