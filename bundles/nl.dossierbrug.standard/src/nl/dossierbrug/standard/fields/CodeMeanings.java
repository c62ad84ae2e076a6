package nl.dossierbrug.standard.fields;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import nl.dossierbrug.core.table.DataRow;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.standard.table.BlockDefinition;
import nl.dossierbrug.standard.table.CodeList;
import nl.dossierbrug.standard.table.CodeLists;
import nl.dossierbrug.standard.table.ElementDefinition;
import nl.dossierbrug.standard.table.StandardVersion;

/**
 * What the codes in a dossier of one version mean: its rules say which list a field takes its codes from, its lists
 * what they mean. The tables are read at the first question. Safe for many threads.
 */
public final class CodeMeanings {

	private static final String LIST = "list:";
	private static final String ITSELF = ".";

	private final StandardVersion version;
	private final FieldPath paths = new FieldPath();
	/** By path without keys, for every leaf that holds codes; {@code null} until somebody asks. */
	private Map<String, CodeList> lists;

	/** @param version whose rules say which list a field takes its codes from */
	public CodeMeanings(StandardVersion version) {
		this.version = version;
	}

	/** See {@link nl.dossierbrug.standard.OsoStandard#codeMeaning}. */
	public Optional<Text> of(String path, String code) {
		return path.contains("/@") ? Optional.empty()
				: Optional.ofNullable(lists().get(bare(path))).flatMap(list -> list.meaning(code));
	}

	private String bare(String path) {
		if (path.indexOf('[') < 0 && path.indexOf('#') < 0) {
			return path;
		}
		return String.join("/", paths.steps(path).stream().map(paths::name).toList());
	}

	private synchronized Map<String, CodeList> lists() {
		if (lists == null) {
			Map<Pattern, CodeList> byPattern = patterns();
			Map<String, CodeList> found = new HashMap<>();
			version.elements().root().block().ifPresent(top -> add(top, "", byPattern, found));
			lists = Map.copyOf(found);
		}
		return lists;
	}

	/** The places that the rules speak of, each with its list. */
	private Map<Pattern, CodeList> patterns() {
		CodeLists codes = new CodeLists(version.table("codelists.csv"));
		Map<Pattern, CodeList> byPattern = new HashMap<>();
		for (DataRow rule : version.table("rules.csv").rows()) {
			if (rule.get("values").startsWith(LIST)) {
				String place = rule.get("path").equals(ITSELF) ? rule.get("subject")
						: rule.get("subject") + "/" + rule.get("path");
				byPattern.put(pattern(place), codes.list(rule.get("values").substring(LIST.length())));
			}
		}
		return byPattern;
	}

	/** A rule's path, in which two slashes stand for any depth. */
	private static Pattern pattern(String place) {
		List<String> parts = Stream.of(place.split("//", -1)).map(Pattern::quote).toList();
		return Pattern.compile(String.join("/(?:.*/)?", parts));
	}

	private void add(BlockDefinition block, String above, Map<Pattern, CodeList> byPattern,
			Map<String, CodeList> found) {
		String top = "/" + version.elements().root().name() + "/";
		for (ElementDefinition child : block.children()) {
			String path = above + child.name();
			if (child.isLeaf()) {
				byPattern.forEach((pattern, list) -> {
					if (pattern.matcher(top + path).matches()) {
						found.put(path, list);
					}
				});
			} else {
				child.block().ifPresent(below -> add(below, path + "/", byPattern, found));
			}
		}
	}
}
