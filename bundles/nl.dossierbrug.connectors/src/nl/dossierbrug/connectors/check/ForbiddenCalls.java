package nl.dossierbrug.connectors.check;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a connector may not call, since it would hurt the whole program or reach around it. Names as in bytecode. */
final class ForbiddenCalls {

	private static final Map<String, Set<String>> METHODS = Map.of(
			"java/lang/System", Set.of("exit", "setSecurityManager", "setProperty", "setProperties", "clearProperty", "load", "loadLibrary", "setIn", "setOut", "setErr"),
			"java/lang/Runtime", Set.of("exit", "halt", "exec", "load", "loadLibrary", "addShutdownHook"),
			"java/lang/Thread", Set.of("setDefaultUncaughtExceptionHandler"),
			"java/util/Locale", Set.of("setDefault"),
			"java/util/TimeZone", Set.of("setDefault"),
			"java/net/URL", Set.of("setURLStreamHandlerFactory"),
			"java/net/ProxySelector", Set.of("setDefault"),
			"java/net/Authenticator", Set.of("setDefault"),
			"javax/net/ssl/SSLContext", Set.of("setDefault"),
			"javax/net/ssl/HttpsURLConnection", Set.of("setDefaultHostnameVerifier", "setDefaultSSLSocketFactory"));
	private static final List<String> TYPES = List.of("java/lang/ProcessBuilder", "java/lang/foreign/", "sun/misc/Unsafe", "jdk/internal/", "java/lang/instrument/");
	private static final List<String> WINDOWS = List.of("java/awt/", "javax/swing/", "org/eclipse/swt/", "org/eclipse/jface/", "org/eclipse/e4/");

	boolean isForbidden(String owner, String method) {
		return METHODS.getOrDefault(owner, Set.of()).contains(method) || TYPES.stream().anyMatch(owner::startsWith);
	}

	/** Whether a type draws on the screen. */
	boolean isWindow(String type) {
		return WINDOWS.stream().anyMatch(type::startsWith);
	}
}
