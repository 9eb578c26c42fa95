package kz.bastama.account.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The secret as an authenticator reads it with its camera. Drawn here: it must not travel to anybody else. */
final class SecretPicture {

    private static final int PIXELS_PER_MODULE = 5;

    private SecretPicture() {}

    /** A picture in an address of its own ({@code data:image/svg+xml}). */
    static String of(String login, String secret) {
        String name = URLEncoder.encode(login, StandardCharsets.UTF_8).replace("+", "%20");
        try {
            BitMatrix modules = new QRCodeWriter()
                    .encode(
                            "otpauth://totp/Bastama:" + name + "?secret=" + secret + "&issuer=Bastama",
                            BarcodeFormat.QR_CODE,
                            0,
                            0);
            return "data:image/svg+xml;base64,"
                    + Base64.getEncoder().encodeToString(drawn(modules).getBytes(StandardCharsets.UTF_8));
        } catch (WriterException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String drawn(BitMatrix modules) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        int size = modules.getWidth();
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%1$d" viewBox="0 0 %2$d %2$d" \
                shape-rendering="crispEdges"><path fill="#fff" d="M0 0h%2$dv%2$dH0z"/><path d="%3$s"/></svg>""".formatted(size * PIXELS_PER_MODULE, size, path);
    }
}
