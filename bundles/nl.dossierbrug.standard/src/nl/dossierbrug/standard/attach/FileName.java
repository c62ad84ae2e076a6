package nl.dossierbrug.standard.attach;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import nl.dossierbrug.core.text.Masking;
import nl.dossierbrug.standard.spelling.Discreet;

/**
 * A name that somebody gave to a file, and what can safely be made of it. Nobody vouches for it: it may hold a path,
 * the name of a device, letters that hide its true ending, or a pupil's number.
 */
final class FileName {

	/** Together with a folder this stays below the 260 characters of older Windows programs. */
	private static final int LONGEST = 120;
	private static final String NAMELESS = "bijlage";
	private static final Pattern PATH = Pattern.compile("(?s)^.*[/\\\\]");
	/** Control characters, those that turn the direction of writing, halves of characters, and what has no meaning. */
	private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");
	private static final Pattern NOT_IN_WINDOWS = Pattern.compile("[<>:\"|?*]");
	private static final Pattern TAIL = Pattern.compile("[\\s.]+$");
	private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³])\\s*(\\..*)?");
	private static final Pattern EXTENSION = Pattern.compile("[a-z0-9_-]{1,20}");

	private final String given;
	private final String clean;

	FileName(String given) {
		this.given = given;
		String last = UNSEEN.matcher(last()).replaceAll("");
		String allowed = TAIL.matcher(NOT_IN_WINDOWS.matcher(last).replaceAll("_")).replaceFirst("").strip();
		clean = shortened(DEVICE.matcher(allowed).matches() ? "_" + allowed : allowed);
	}

	/** The last part as it was given. */
	String last() {
		return PATH.matcher(given).replaceFirst("");
	}

	/** The last part, without what a file system minds; empty when nothing is left. */
	String clean() {
		return clean;
	}

	/** Whether a program could save a file under it as it is. */
	boolean isSafe() {
		return given.strip().equals(clean);
	}

	/** Its ending in small letters, as a computer sees it; empty when it has none. */
	String extension() {
		String ending = clean.substring(clean.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		return clean.contains(".") && EXTENSION.matcher(ending).matches() ? ending : "";
	}

	/** For a message: as it was given where there is a folder in it, with nothing unseen and no number in clear. */
	String shown() {
		String seen = given.equals(last()) ? clean : UNSEEN.matcher(given).replaceAll("");
		return Discreet.text(seen.isBlank() ? NAMELESS : seen);
	}

	/** A name to save a file of that kind under: with an ending that tells what it is, and without a pupil's number: with letters in its place. */
	String safeFor(FileKind kind, Kinds kinds) {
		String name = clean.isEmpty() ? NAMELESS : clean;
		if (!kind.names().contains(extension())) {
			Optional<FileKind> lie = kinds.named(extension());
			String stem = lie.isPresent() ? name.substring(0, name.lastIndexOf('.')) : name;
			name = new FileName((stem.isBlank() ? NAMELESS : stem) + "." + kind.extension()).clean;
		}
		return Masking.masked(name).replace('•', 'x');
	}

	private static String shortened(String name) {
		if (name.length() <= LONGEST) {
			return name;
		}
		int point = name.lastIndexOf('.');
		String ending = point > 0 && name.length() - point <= LONGEST / 2 ? name.substring(point) : "";
		int end = LONGEST - ending.length();
		end -= Character.isHighSurrogate(name.charAt(end - 1)) ? 1 : 0;
		return TAIL.matcher(name.substring(0, end)).replaceFirst("") + ending;
	}
}
