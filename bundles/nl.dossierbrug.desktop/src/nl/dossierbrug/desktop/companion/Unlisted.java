package nl.dossierbrug.desktop.companion;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.TransferData;

/** Goes onto the clipboard beside a secret: asks the programs that keep what was copied, here and in the cloud, not to keep this. */
final class Unlisted extends ByteArrayTransfer {

	/** What is put there. */
	static final byte[] MARK = "secret".getBytes(StandardCharsets.US_ASCII);

	/** As Windows, KDE and macOS know it. */
	private static final String[] NAMES = { "ExcludeClipboardContentFromMonitorProcessing", "x-kde-passwordManagerHint", "org.nspasteboard.ConcealedType" };

	@Override
	protected int[] getTypeIds() {
		return Stream.of(NAMES).mapToInt(ByteArrayTransfer::registerType).toArray();
	}

	@Override
	protected String[] getTypeNames() {
		return NAMES.clone();
	}
}
