package nl.dossierbrug.cli;

import java.util.Map;

import nl.dossierbrug.exchange.TypedWords;

/** Stands for the framework in {@link StartScriptTest}: says what reached it, and waits to be killed. */
public final class StartedProgram {

	private StartedProgram() {
	}

	/** @param arguments what the framework would be given */
	public static void main(String[] arguments) throws InterruptedException {
		Map<String, String> environment = System.getenv();
		System.out.println(TypedWords.of(environment, arguments).words());
		System.out.println("ready");
		Thread.sleep(120_000);
	}
}
