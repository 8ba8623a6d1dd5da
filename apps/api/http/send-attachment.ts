import { FastifyReply } from 'fastify';
import { attachmentNamed } from './content-disposition';

/** Sends bytes to be kept and not shown, read by nobody on the way. `type` is a media type, octets when not given. */
export async function sendAttachment(
  reply: FastifyReply,
  { name, bytes, type = 'application/octet-stream' }: { name: string; bytes: Buffer; type?: string },
): Promise<void> {
  await reply
    .header('Content-Type', type)
    .header('Content-Disposition', attachmentNamed(name))
    .header('X-Content-Type-Options', 'nosniff')
    .header('Cache-Control', 'private, no-store')
    .send(bytes);
}
