package nl.dossierbrug.exchange.okr;

import java.util.Arrays;

/** Pairs two equally large groups one to one, as cheaply as can be (the Hungarian method, in cubic time). */
final class CheapestPairing {

	private CheapestPairing() {
	}

	/**
	 * @param costs what it costs to pair row with column; square, nothing below zero
	 * @return the column of each row
	 */
	static int[] of(long[][] costs) {
		int size = costs.length;
		long[] rowPrice = new long[size + 1];
		long[] columnPrice = new long[size + 1];
		int[] rowOf = new int[size + 1];
		for (int row = 1; row <= size; row++) {
			int[] previous = new int[size + 1];
			long[] slack = new long[size + 1];
			boolean[] seen = new boolean[size + 1];
			Arrays.fill(slack, Long.MAX_VALUE);
			rowOf[0] = row;
			int column = 0;
			while (rowOf[column] != 0) {
				seen[column] = true;
				int from = rowOf[column];
				long least = Long.MAX_VALUE;
				int next = 0;
				for (int c = 1; c <= size; c++) {
					if (!seen[c]) {
						long gap = costs[from - 1][c - 1] - rowPrice[from] - columnPrice[c];
						if (gap < slack[c]) {
							slack[c] = gap;
							previous[c] = column;
						}
						if (slack[c] < least) {
							least = slack[c];
							next = c;
						}
					}
				}
				for (int c = 0; c <= size; c++) {
					if (seen[c]) {
						rowPrice[rowOf[c]] += least;
						columnPrice[c] -= least;
					} else {
						slack[c] -= least;
					}
				}
				column = next;
			}
			while (column != 0) {
				rowOf[column] = rowOf[previous[column]];
				column = previous[column];
			}
		}
		int[] columnOf = new int[size];
		for (int c = 1; c <= size; c++) {
			columnOf[rowOf[c] - 1] = c - 1;
		}
		return columnOf;
	}
}
