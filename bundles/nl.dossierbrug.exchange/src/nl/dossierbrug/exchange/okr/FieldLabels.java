package nl.dossierbrug.exchange.okr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.core.spi.OwnField;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.standard.OsoStandard;

/**
 * What people call the fields of a pupil file: the labels of the standard from the outside in, each item of a list with
 * its natural key, as in {@code Adres (bezoek) › Straat}; and the receiver's own labels for its own fields.
 */
public final class FieldLabels {

	private static final String BETWEEN = " › ";
	private static final String PUPIL = "huidigeschool/leerling/";
	private static final String SCHOOL = "huidigeschool/";
	/** An element of a path: its name, its key, and which of several with the same key it is. */
	private static final Pattern STEP = Pattern.compile("([^\\[#]+)(?:\\[(.*)])?(?:#([0-9]+))?");
	private static final Pattern KEY_NAME = Pattern.compile("(^|;)[^=;]*=");
	private static final Pattern ESCAPED = Pattern.compile("%([0-9a-f]{2})");

	private final OsoStandard standard;
	private final Map<String, Text> own = new HashMap<>();
	private final Map<String, Text> known = new HashMap<>();

	/** Of a receiver's pupil files. */
	public FieldLabels(OsoStandard standard, DossierReceiver receiver) {
		this(standard);
		for (OwnField field : receiver.ownFields()) {
			own.put(field.path(), field.label());
		}
	}

	/** Where the receiver is not known. */
	public FieldLabels(OsoStandard standard) {
		this.standard = standard;
	}

	/**
	 * What a field is called. The pupil is what a file is about and is not named; the school is, for it has a name and
	 * an address too.
	 */
	public Text of(String path) {
		return label(path, path.startsWith(PUPIL) ? PUPIL : "");
	}

	/** What a field is called where it stands below the name of its part, so that the school need not be named either. */
	public Text inPart(String path) {
		return label(path, path.startsWith(PUPIL) ? PUPIL : path.startsWith(SCHOOL) ? SCHOOL : "");
	}

	/** @param passed the blocks at the beginning of the path that are not named */
	private Text label(String path, String passed) {
		if (own.containsKey(path)) {
			return own.get(path);
		}
		List<Text> labels = new ArrayList<>();
		for (int end = next(path, passed.length()); end <= path.length(); end = next(path, end)) {
			String block = path.substring(0, end);
			Matcher step = STEP.matcher(block.substring(block.lastIndexOf('/') + 1));
			if (!step.matches() || end < path.length() && step.group(1).endsWith("lijst")) {
				continue;
			}
			Text label = known.computeIfAbsent(block, standard::label);
			labels.add(Text.joined("", List.of(label, Text.fixed(key(step)))));
		}
		return Text.joined(BETWEEN, labels);
	}

	/** Where the block ends that begins there or behind the slash there; behind the path when there is none. */
	private static int next(String path, int from) {
		if (from == path.length()) {
			return from + 1;
		}
		int slash = path.indexOf('/', from + 1);
		return slash < 0 ? path.length() : slash;
	}

	private static String key(Matcher step) {
		String key = step.group(2) == null ? ""
				: " (" + unescaped(KEY_NAME.matcher(step.group(2)).replaceAll("$1").replace(";", ", ")) + ")";
		return step.group(3) == null ? key : key + " " + step.group(3);
	}

	private static String unescaped(String key) {
		return ESCAPED.matcher(key).replaceAll(sign -> Matcher.quoteReplacement(
				Character.toString(Integer.parseInt(sign.group(1), 16))));
	}
}
