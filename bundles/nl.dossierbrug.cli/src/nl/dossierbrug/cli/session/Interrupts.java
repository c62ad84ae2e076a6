package nl.dossierbrug.cli.session;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/**
 * Hears that the user wants to stop (Ctrl-C): the first time the work ends after the pupil it is at, the second time
 * at once.
 *
 * <p>Java tells of a signal only by ending, which would also end what is half done. The runtime's own signals are no
 * part of the language, so they are reached by name, and where there are none Ctrl-C simply ends the program: each step
 * is one transaction, so nothing is left half done then either.
 */
final class Interrupts implements BooleanSupplier {

	private static final int ENDED_BY_INTERRUPT = 130;

	private final AtomicBoolean asked = new AtomicBoolean();
	private boolean listening;

	/** Begins to listen, at the first question whether anybody asked: most commands are over before that. */
	private void listen() {
		try {
			ClassLoader loader = ClassLoader.getPlatformClassLoader();
			Class<?> signal = Class.forName("sun.misc.Signal", true, loader);
			Class<?> handler = Class.forName("sun.misc.SignalHandler", true, loader);
			InvocationHandler heard = (proxy, method, arguments) -> {
				if (method.getName().equals("handle") && asked.getAndSet(true)) {
					Runtime.getRuntime().halt(ENDED_BY_INTERRUPT);
				}
				return null;
			};
			Object listener = Proxy.newProxyInstance(loader, new Class<?>[] {handler}, heard);
			signal.getMethod("handle", signal, handler).invoke(null,
					signal.getConstructor(String.class).newInstance("INT"), listener);
		} catch (ReflectiveOperationException | RuntimeException e) {
			// A runtime without signals: see above.
		}
	}

	@Override
	public boolean getAsBoolean() {
		synchronized (this) {
			if (!listening) {
				listening = true;
				listen();
			}
		}
		return asked.get();
	}
}
