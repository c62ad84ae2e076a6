package nl.dossierbrug.desktop.routes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Whoever works in the window is not told what to type at the command line. */
class CommandWordsTest {

	/** A command with its name, or an option by itself. */
	private static final Pattern COMMAND = Pattern.compile("\\bdossierbrug (--)?[a-z]|(^|[\\s(\"'‘])--[a-z]");
	/** A backup is put back with no window open: that alone can be done nowhere else. */
	private static final Pattern RESTORE = Pattern.compile("dossierbrug --home [A-Z-]+ restore --from (\"\\{0}\"|[A-Z]+)");

	@Test
	void noMessageThatTheWindowCanShowHasWordsOfTheCommandLine() throws IOException {
		List<String> found = new ArrayList<>();
		int messages = 0;
		for (Bundle bundle : ours()) {
			for (URL file : Collections.list(bundle.findEntries("/", "messages_*.properties", true))) {
				Properties texts = new Properties();
				try (var in = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
					texts.load(in);
				}
				for (String key : texts.stringPropertyNames()) {
					messages++;
					if (COMMAND.matcher(RESTORE.matcher(texts.getProperty(key)).replaceAll("")).find()) {
						found.add(bundle.getSymbolicName() + " " + file.getPath() + " " + key + ": " + texts.getProperty(key));
					}
				}
			}
		}
		assertEquals(List.of(), found);
		assertTrue(messages > 2000, "of " + messages);
	}

	/** The bundles of the product that have words, without the other shell. */
	private static List<Bundle> ours() {
		return Arrays.stream(FrameworkUtil.getBundle(CommandWordsTest.class).getBundleContext().getBundles())
				.filter(bundle -> bundle.getSymbolicName().startsWith("nl.dossierbrug.") && !bundle.getSymbolicName().endsWith(".cli"))
				.filter(bundle -> bundle.findEntries("/", "messages_*.properties", true) != null).toList();
	}
}
