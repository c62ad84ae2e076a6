package nl.dossierbrug.cli.output;

import java.util.List;

/**
 * How wide the columns of a table are: as wide as what stands in them, and narrower where the screen has no room for
 * that. First the headings give way, then the widest column.
 */
final class Columns {

	private static final int GAP = 2;

	private final int room;
	private final int[] natural;
	private final int[] content;
	private final int[] least;

	/**
	 * @param room how many signs the whole table may take
	 * @param headings one for each column
	 */
	Columns(int room, List<Piece> headings) {
		this.room = room;
		natural = headings.stream().mapToInt(Piece::width).toArray();
		least = headings.stream().mapToInt(Piece::least).toArray();
		content = new int[headings.size()];
	}

	/** A line that must fit too. */
	void take(List<Piece> line) {
		for (int i = 0; i < natural.length; i++) {
			natural[i] = Math.max(natural[i], line.get(i).width());
			content[i] = Math.max(content[i], line.get(i).width());
			least[i] = Math.max(least[i], line.get(i).least());
		}
	}

	/** The widths; together wider than the room only where words cannot be broken. */
	int[] widths() {
		int[] widths = natural.clone();
		long tooMuch = total(widths) - room;
		for (int i = 0; i < widths.length && tooMuch > 0; i++) {
			int slack = (int) Math.min(tooMuch, widths[i] - Math.max(content[i], least[i]));
			widths[i] -= slack;
			tooMuch -= slack;
		}
		for (int widest = widest(widths); tooMuch > 0 && widest >= 0; widest = widest(widths)) {
			widths[widest]--;
			tooMuch--;
		}
		return widths;
	}

	private int widest(int[] widths) {
		int widest = -1;
		for (int i = 0; i < widths.length; i++) {
			if (widths[i] > least[i] && (widest < 0 || widths[i] > widths[widest])) {
				widest = i;
			}
		}
		return widest;
	}

	/** How wide a table with such columns is. */
	static int total(int[] widths) {
		int sum = -GAP;
		for (int width : widths) {
			sum += width + GAP;
		}
		return sum;
	}
}
