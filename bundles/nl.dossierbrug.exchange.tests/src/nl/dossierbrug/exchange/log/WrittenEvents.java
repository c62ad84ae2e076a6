package nl.dossierbrug.exchange.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The events that the sources can write to the log: what is handed to {@code audit}, {@code note} and
 * {@code AuditEntry.of}, looked up through constants and through methods that only hand it on. What cannot be looked up
 * fails, so that no event hides.
 */
final class WrittenEvents {

	private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");
	private static final Pattern CONSTANT = Pattern.compile("String ([A-Z_]+) = \"([^\"]*)\"");
	private static final Pattern NAMED = Pattern.compile("\\b([A-Z][A-Z_]+)\\b");
	private static final Pattern PARAMETER = Pattern.compile("[a-z]\\w*");
	private static final Pattern DECLARED = Pattern.compile("String \\w+");
	/** Where the log is written. */
	private static final List<Call> WRITERS = List.of(new Call("\\.audit", 1, 4), new Call("(?<![\\w.])audit", 1, 4), new Call("\\.note", 4, 6), new Call("\\.noteSaid", 4, 6), new Call("\\.noteConfirmed", 4, 6),
			new Call("AuditEntry\\.of", 2, 5));

	/** A method, by a pattern, with which of how many arguments is the event. */
	private record Call(String name, int argument, int count) {
	}

	private final Set<String> ids = new TreeSet<>();
	private final Map<String, String> everywhere = new HashMap<>();
	private final Map<String, String> constants = new HashMap<>();

	/** All of them. */
	Set<String> ids() throws IOException {
		Path root = Path.of(System.getProperty("dossierbrug.root"), "bundles");
		List<String> sources = new ArrayList<>();
		for (String bundle : List.of("nl.dossierbrug.exchange", "nl.dossierbrug.store")) {
			try (Stream<Path> files = Files.walk(root.resolve(bundle).resolve("src"))) {
				for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
					sources.add(Files.readString(file));
				}
			}
		}
		sources.forEach(source -> everywhere.putAll(constants(source)));
		for (String source : sources) {
			look(source);
		}
		return ids;
	}

	private void look(String source) {
		constants.clear();
		constants.putAll(everywhere);
		constants.putAll(constants(source));
		List<Call> open = new ArrayList<>(WRITERS);
		Set<Call> seen = new HashSet<>();
		while (!open.isEmpty()) {
			Call call = open.removeLast();
			if (seen.add(call)) {
				follow(source, call, open);
			}
		}
	}

	private static Map<String, String> constants(String source) {
		return CONSTANT.matcher(source).results().collect(Collectors.toMap(found -> found.group(1), found -> found.group(2), (one, other) -> one));
	}

	private void follow(String source, Call call, List<Call> open) {
		Matcher matcher = Pattern.compile(call.name() + "\\(").matcher(source);
		while (matcher.find()) {
			List<String> arguments = arguments(source, matcher.end());
			if (arguments.size() != call.count() || DECLARED.matcher(arguments.get(call.argument())).matches()) {
				continue;
			}
			String event = arguments.get(call.argument());
			if (PARAMETER.matcher(event).matches()) {
				open.add(declared(source.substring(0, matcher.start()), event));
			} else {
				take(event);
			}
		}
	}

	private void take(String event) {
		Set<String> found = new HashSet<>();
		TEXT.matcher(event).results().forEach(text -> found.add(text.group(1)));
		NAMED.matcher(TEXT.matcher(event).replaceAll("")).results().map(name -> constants.get(name.group(1))).filter(Objects::nonNull)
				.forEach(found::add);
		if (found.isEmpty()) {
			throw new AssertionError("which event is " + event + "?");
		}
		ids.addAll(found);
	}

	/** The method around a call whose parameter it is. */
	private static Call declared(String before, String parameter) {
		Matcher head = Pattern.compile("(\\w+)\\(([^()]*\\bString " + parameter + "\\b[^()]*)\\) (?:throws \\w+ )?\\{").matcher(before);
		Call last = null;
		while (head.find()) {
			List<String> parameters = List.of(head.group(2).split(",\\s*"));
			last = new Call("(?<![\\w.])" + head.group(1), parameters.indexOf("String " + parameter), parameters.size());
		}
		if (last == null) {
			throw new AssertionError("where does " + parameter + " come from?");
		}
		return last;
	}

	private static List<String> arguments(String source, int from) {
		List<String> all = new ArrayList<>();
		int depth = 0;
		boolean quoted = false;
		StringBuilder one = new StringBuilder();
		for (int i = from; depth >= 0; i++) {
			char sign = source.charAt(i);
			quoted = sign == '"' && source.charAt(i - 1) != '\\' ? !quoted : quoted;
			depth += quoted ? 0 : sign == '(' ? 1 : sign == ')' ? -1 : 0;
			if (depth < 0 || depth == 0 && !quoted && sign == ',') {
				all.add(one.toString().strip());
				one.setLength(0);
			} else {
				one.append(sign);
			}
		}
		return all;
	}
}
