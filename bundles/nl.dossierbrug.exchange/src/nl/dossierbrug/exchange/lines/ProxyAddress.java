package nl.dossierbrug.exchange.lines;

import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * By whom a system is reached.
 *
 * @param host its name or number
 * @param port from 1 to 65535
 */
record ProxyAddress(String host, int port) {

	private static final Pattern SHAPE = Pattern.compile("([A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}\\]):([0-9]{1,5})");
	private static final int LAST_PORT = 65535;

	/** The address in a text such as {@code proxy.school.example:8080}; empty when there is none. */
	static Optional<ProxyAddress> of(String text) {
		Matcher matcher = SHAPE.matcher(text);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		int port = Integer.parseInt(matcher.group(2));
		return port >= 1 && port <= LAST_PORT ? Optional.of(new ProxyAddress(matcher.group(1), port)) : Optional.empty();
	}

	InetSocketAddress socket() {
		return InetSocketAddress.createUnresolved(host.replaceAll("[\\[\\]]", ""), port);
	}
}
