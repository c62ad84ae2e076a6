package nl.dossierbrug.exchange;

import java.nio.file.Path;
import java.util.List;

import nl.dossierbrug.core.outcome.Finding;

/**
 * A workbook of BSNs that was written.
 *
 * @param out where it stands. It holds pupils' numbers in clear: remove it after use
 * @param pupils how many numbers are in it
 * @param findings what is to be said of the list, and of the pupils whose number is not in the workbook
 */
public record BsnList(Path out, int pupils, List<Finding> findings) {

	public BsnList {
		findings = List.copyOf(findings);
	}
}
