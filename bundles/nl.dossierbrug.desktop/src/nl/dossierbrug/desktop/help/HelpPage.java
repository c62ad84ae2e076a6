package nl.dossierbrug.desktop.help;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of the help, written in the simplest Markdown: {@code #} for its title, {@code ##} for a part, {@code -} and {@code
 * 1.} for points, {@code ![words](picture)} for a picture, a blank line between paragraphs.
 *
 * @param id its file's name without the ending
 * @param blocks what stands on it
 */
record HelpPage(String id, List<HelpBlock> blocks) {

	private static final Pattern POINT = Pattern.compile("(-|\\d+\\.) (.*)");
	private static final Pattern PICTURE = Pattern.compile("!\\[(.*)]\\((.*)\\)");

	HelpPage {
		blocks = List.copyOf(blocks);
	}

	static HelpPage of(String id, String text) {
		List<HelpBlock> blocks = new ArrayList<>();
		StringBuilder paragraph = new StringBuilder();
		for (String line : (text + "\n\n").split("\n", -1)) {
			Matcher point = POINT.matcher(line);
			Matcher picture = PICTURE.matcher(line);
			boolean plain = !line.isBlank() && !line.startsWith("#") && !point.matches() && !picture.matches();
			if (!plain && !paragraph.isEmpty()) {
				blocks.add(new HelpBlock.Paragraph(paragraph.toString().strip()));
				paragraph.setLength(0);
			}
			if (line.startsWith("## ")) {
				blocks.add(new HelpBlock.Heading(line.substring(3).strip()));
			} else if (line.startsWith("# ")) {
				blocks.add(new HelpBlock.Title(line.substring(2).strip()));
			} else if (picture.matches()) {
				blocks.add(new HelpBlock.Picture(picture.group(2), picture.group(1)));
			} else if (point.matches()) {
				blocks.add(new HelpBlock.Point(point.group(1).equals("-") ? "•" : point.group(1), point.group(2).strip()));
			} else if (plain) {
				paragraph.append(line).append(' ');
			}
		}
		return new HelpPage(id, blocks);
	}

	/** Its title; its id when it has none. */
	String title() {
		return blocks.stream().filter(HelpBlock.Title.class::isInstance).map(HelpBlock.Title.class::cast).map(HelpBlock.Title::words)
				.findFirst().orElse(id);
	}
}
