package nl.dossierbrug.roster.internal.table;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.jsoup.nodes.Element;

/** A table of a web page. A cell that reaches over several columns or rows leaves the others empty. */
record HtmlTable(String name, Element table) implements Sheet {

	private static final int MOST_COLUMNS = 16_384;

	@Override
	public SheetRows rows() {
		Iterator<Element> rows = table.select("tr").iterator();
		List<Integer> covered = new ArrayList<>();
		int[] number = {0};
		return () -> rows.hasNext() ? row(rows.next(), covered, ++number[0]) : null;
	}

	/** @param covered for each column how many rows more a cell above reaches down */
	private static SheetRow row(Element row, List<Integer> covered, int number) throws Unusable {
		List<SheetCell> cells = new ArrayList<>();
		for (Element element : row.children()) {
			if (!element.nameIs("td") && !element.nameIs("th")) {
				continue;
			}
			skipCovered(cells, covered);
			int wide = span(element, "colspan");
			if (cells.size() + wide > MOST_COLUMNS) {
				throw new Unusable("list.damaged");
			}
			String text = element.text();
			for (int i = 0; i < wide; i++) {
				cells.add(i > 0 || text.isEmpty() ? SheetCell.EMPTY : new SheetCell.Words(text));
				cover(covered, cells.size() - 1, span(element, "rowspan") - 1);
			}
		}
		skipCovered(cells, covered);
		String style = row.attr("style").replace(" ", "");
		return new SheetRow(number, row.hasAttr("hidden") || style.contains("display:none"), cells);
	}

	private static void skipCovered(List<SheetCell> cells, List<Integer> covered) {
		while (cells.size() < covered.size() && covered.get(cells.size()) > 0) {
			covered.set(cells.size(), covered.get(cells.size()) - 1);
			cells.add(SheetCell.EMPTY);
		}
	}

	private static void cover(List<Integer> covered, int column, int rows) {
		while (covered.size() <= column) {
			covered.add(0);
		}
		covered.set(column, rows);
	}

	private static int span(Element cell, String attribute) {
		return Math.max(1, DateStyles.number(cell.attr(attribute)));
	}
}
