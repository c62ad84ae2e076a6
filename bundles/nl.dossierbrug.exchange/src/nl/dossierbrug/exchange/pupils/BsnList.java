package nl.dossierbrug.exchange.pupils;

import java.nio.file.Path;
import java.util.List;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.text.Text;

/**
 * A workbook of BSNs that was written.
 *
 * @param out where it stands. It holds pupils' numbers in clear: remove it after use
 * @param pupils how many numbers are in it
 * @param left who of the list is not in it, a sentence each that says why
 * @param findings what is to be said of the list, and of the pupils whose number is not in the workbook
 */
public record BsnList(Path out, int pupils, List<Text> left, List<Finding> findings) {

	public BsnList {
		left = List.copyOf(left);
		findings = List.copyOf(findings);
	}
}
