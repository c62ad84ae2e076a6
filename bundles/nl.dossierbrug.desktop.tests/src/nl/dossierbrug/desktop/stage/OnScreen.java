package nl.dossierbrug.desktop.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import nl.dossierbrug.desktop.driver.Screen;
import nl.dossierbrug.desktop.driver.Stage;

/**
 * Opens the desktop in a fresh home for a class of tests and hands its {@link Screen} to them; closes it after the last.
 * After each test nothing may have gone wrong in the program itself, unless the class {@link BreaksOnPurpose}.
 * The window has a thread of its own, the same one for all classes.
 */
public final class OnScreen implements BeforeAllCallback, AfterEachCallback, AfterAllCallback, ParameterResolver {

	private static final long PATIENCE_SECONDS = 60;
	/** A system's windows want to be made on one and the same thread. */
	static final ExecutorService WINDOWS = Executors.newSingleThreadExecutor(run -> {
		Thread thread = new Thread(run, "windows");
		thread.setDaemon(true);
		return thread;
	});

	private Path folder;
	private CountDownLatch over;
	private CompletableFuture<Screen> screen;
	private CompletableFuture<Void> closed;

	@Override
	public void beforeAll(ExtensionContext context) throws Exception {
		folder = Files.createTempDirectory("dossierbrug-screen");
		System.setProperty("dossierbrug.keys", folder.resolve("keys").toString());
		over = new CountDownLatch(1);
		screen = new CompletableFuture<>();
		ProductContext product = new ProductContext(List.of("--home", folder.resolve("home").toString(), "--lang", "nl"));
		closed = CompletableFuture.runAsync(() -> {
			try {
				new Stage().run(product, opened -> {
					screen.complete(opened);
					await();
				});
			} catch (Exception | Error e) {
				screen.completeExceptionally(e);
				throw new IllegalStateException(e);
			}
		}, WINDOWS);
		screen.get(PATIENCE_SECONDS, TimeUnit.SECONDS).rest();
	}

	private void await() {
		try {
			over.await();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void afterEach(ExtensionContext context) throws IOException {
		if (context.getRequiredTestClass().isAnnotationPresent(BreaksOnPurpose.class)) {
			return;
		}
		StringBuilder faults = new StringBuilder();
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path file : all.filter(one -> one.getParent().endsWith("faults") && Files.isRegularFile(one)).toList()) {
				faults.append(Files.readString(file)).append('\n');
				Files.delete(file);
			}
		}
		assertEquals("", faults.toString(), "something went wrong in the program itself");
	}

	@Override
	public void afterAll(ExtensionContext context) throws InterruptedException, ExecutionException, TimeoutException, IOException {
		over.countDown();
		closed.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path file : all.sorted((one, other) -> other.compareTo(one)).toList()) {
				Files.deleteIfExists(file);
			}
		}
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Screen.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return screen.join();
	}
}
