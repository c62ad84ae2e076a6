package nl.dossierbrug.exchange.validate;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.standard.SafeRepair;

/**
 * What became of one file of which a repaired copy was asked for.
 *
 * @param file the file, which is as it was
 * @param out the copy; empty when there is none
 * @param repairs what is different in the copy; empty when nothing had to be repaired: then it is the same to the byte
 * @param refusal why there is no copy
 */
public record RepairedCopy(Path file, Optional<Path> out, List<SafeRepair> repairs, Optional<Refusal> refusal) {

	public RepairedCopy {
		repairs = List.copyOf(repairs);
	}

	/** Names nobody. */
	@Override
	public String toString() {
		return out.isPresent() ? "copied" : "refused";
	}
}
