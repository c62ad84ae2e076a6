package nl.dossierbrug.report.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.standard.Attachment;

/**
 * Puts blocks into lines of text, by the phrases of the layout, and remembers which leaves were told: what no phrase
 * tells can so be told after it, and nothing gets lost.
 */
final class PhrasedLines {

	private static final String AND = "; ";
	/** What parts the pieces of a line: not wanted before the first. */
	private static final Pattern SEPARATORS = Pattern.compile("^[ ·,–]+");

	private final Speaker speaker;
	private final Layout layout;
	private final Files files;
	private final boolean denials;
	private final Set<Element> told = Collections.newSetFromMap(new IdentityHashMap<>());

	/** @param denials whether what is not so is told too, where the layout tells a yes by its label */
	PhrasedLines(Speaker speaker, Layout layout, Files files, boolean denials) {
		this.speaker = speaker;
		this.layout = layout;
		this.files = files;
		this.denials = denials;
	}

	/** Whether a leaf, or all below a block, was told already or holds nothing to tell. */
	boolean isTold(Element element) {
		return element.children().isEmpty()
				? told.contains(element) || element.text().isBlank() && element.attributes().isEmpty()
				: element.children().stream().allMatch(this::isTold);
	}

	/** Passes an element over, with all below it. */
	void passOver(Element element) {
		told.add(element);
		element.children().forEach(this::passOver);
	}

	/** The lines of a phrase; none when nothing in it is there. What it tells counts as told. */
	List<String> phrase(LayoutPhrase phrase, Branch branch, boolean brief) {
		List<String> lines = new ArrayList<>();
		for (List<LayoutPhrase.Part> parts : phrase.lines()) {
			if (parts.size() == 1 && parts.getFirst() instanceof LayoutPhrase.Field field && field.way() == LayoutPhrase.Way.TEXT) {
				lines.addAll(texts(field, branch, brief));
			} else {
				StringBuilder line = new StringBuilder();
				if (say(parts, branch, brief, line)) {
					lines.add(line.toString().strip().replaceAll(" {2,}", " "));
				}
			}
		}
		return unlike(lines);
	}

	/** PhrasedLines that say something, each once: a code is often called like what it means. */
	private static List<String> unlike(List<String> lines) {
		List<String> unlike = new ArrayList<>();
		for (String line : lines) {
			if (!line.isBlank() && unlike.stream().noneMatch(line::equalsIgnoreCase)) {
				unlike.add(line);
			}
		}
		return unlike;
	}

	/** The lines of a block: its phrase, then whatever the phrase leaves out. */
	List<String> block(Branch branch, boolean brief) {
		Optional<Files.Item> file = files.in(branch.element());
		if (file.isPresent()) {
			return file(branch, file.get());
		}
		List<String> lines = new ArrayList<>();
		layout.phrase(branch.path(), "phrase").ifPresent(p -> lines.addAll(phrase(p, branch, brief)));
		lines.addAll(rest(branch, brief));
		return lines;
	}

	/** What was not told yet of a block, each with its label. */
	List<String> rest(Branch branch, boolean brief) {
		List<String> lines = new ArrayList<>();
		for (Element child : branch.element().children()) {
			Branch below = branch.below(child);
			if (!isTold(child)) {
				String label = isList(below) || layout.is(below.path(), "unlabelled") ? "" : label(below) + ": ";
				lines.add(label + String.join(AND, below.isBlock() ? block(below, brief) : List.of(leaf(below, brief))));
			}
		}
		return lines;
	}

	/** What stands before a leaf or the lines of a block. */
	String label(Branch branch) {
		return layout.phrase(branch.path(), "label").map(p -> String.join(" ", phrase(p, branch, false)))
				.filter(t -> !t.isBlank()).map(t -> t.substring(0, 1).toUpperCase(Locale.ROOT) + t.substring(1))
				.orElseGet(() -> speaker.label(branch.path()));
	}

	/** The text of a leaf, which then counts as told. */
	String leaf(Branch leaf, boolean brief) {
		told.add(leaf.element());
		return speaker.leaf(leaf.element(), leaf.path(), brief);
	}

	/** Whether a block only holds blocks, all of one name. */
	boolean isList(Branch branch) {
		List<Element> children = branch.element().children();
		return !children.isEmpty() && children.stream().noneMatch(c -> c.children().isEmpty())
				&& children.stream().map(Element::name).distinct().count() == 1;
	}

	private List<String> file(Branch block, Files.Item file) {
		Attachment attachment = file.attachment();
		List<String> own = List.of(attachment.content(), attachment.fileName(), attachment.description());
		block.element().children().stream().filter(leaf -> own.contains(leaf.text())).forEach(told::add);
		List<String> lines = new ArrayList<>();
		lines.add(words(file));
		lines.addAll(rest(block, false));
		return lines;
	}

	/** Which file it is, in place of what is in it. */
	String words(Files.Item file) {
		String name = speaker.discreet(file.attachment().fileName().strip());
		String description = speaker.discreet(file.attachment().description().strip());
		return speaker.say(file.opened().isPresent() ? "file.here" : "file.here.damaged", file.number(),
				description.isEmpty() ? name : name + " – " + description);
	}

	/** @return whether anything but what stands in the phrase itself was said */
	private boolean say(List<LayoutPhrase.Part> parts, Branch branch, boolean brief, StringBuilder line) {
		boolean said = false;
		for (LayoutPhrase.Part part : parts) {
			switch (part) {
				case LayoutPhrase.Literal literal -> line.append(literal.text());
				case LayoutPhrase.Field field -> {
					String text = text(field, branch, brief);
					said |= !text.isEmpty();
					line.append(text);
				}
				case LayoutPhrase.Perhaps perhaps -> {
					StringBuilder inside = new StringBuilder();
					if (say(perhaps.parts(), branch, brief, inside)) {
						said = true;
						append(inside.toString(), line);
					}
				}
			}
		}
		return said;
	}

	/** A secret number says so itself, and a group may be called by its code: nothing is said twice in a line. */
	private static void append(String inside, StringBuilder line) {
		String words = SEPARATORS.matcher(inside).replaceFirst("");
		if (line.toString().isBlank()) {
			line.append(words);
		} else if (!List.of(line.toString().strip().split(" · ")).contains(words.strip())) {
			line.append(inside);
		}
	}

	private String text(LayoutPhrase.Field field, Branch branch, boolean brief) {
		return switch (field.way()) {
			case TEXT -> String.join(AND, texts(field, branch, brief));
			case FLAG -> flag(field, branch);
			case MEANING -> at(branch, field.paths().getFirst()).stream()
					.flatMap(leaf -> speaker.meaning(leaf.element(), leaf.path()).stream()).collect(Collectors.joining(AND));
		};
	}

	private List<String> texts(LayoutPhrase.Field field, Branch branch, boolean brief) {
		for (String path : field.paths()) {
			List<Branch> found = at(branch, path);
			boolean leaves = found.stream().noneMatch(Branch::isBlock);
			List<String> texts = found.stream().filter(b -> b.isBlock() || !b.element().text().isBlank())
					.flatMap(b -> b.isBlock() ? block(b, brief).stream() : Stream.of(leaf(b, brief))).toList();
			if (!texts.isEmpty()) {
				String join = layout.of(found.getFirst().path(), "join").orElse(AND);
				return leaves ? List.of(String.join(join, texts)) : texts;
			}
		}
		return List.of();
	}

	private String flag(LayoutPhrase.Field field, Branch branch) {
		for (Branch leaf : at(branch, field.paths().getFirst())) {
			String text = leaf(leaf, false);
			String label = speaker.label(leaf.path());
			String word = label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
			return text.equals(speaker.say("yes")) ? word
					: !text.equals(speaker.say("no")) ? label + ": " + text : denials ? speaker.say("not", word) : "";
		}
		return "";
	}

	private static List<Branch> at(Branch branch, String path) {
		Collection<Branch> here = List.of(branch);
		for (String step : Arrays.asList(path.split("/"))) {
			here = here.stream().flatMap(b -> b.element().children().stream().filter(c -> c.name().equals(step))
					.map(b::below)).toList();
		}
		return List.copyOf(here);
	}
}
