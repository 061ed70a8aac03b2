import { type Resolved, unknown } from '../../../../src/model/resolved';
import { type Found, scanText } from '../../../../src/rules/helpers/secrets/scan-text';
import { writtenOf } from '../../../../src/rules/helpers/secrets/written';

// Put together, so that no scanner of this repository takes them for real.
const of = (...parts: readonly string[]) => parts.join('');
const HEX = '0123456789abcdef0123456789abcdef';
const ALNUM = 'Ab1Cd2Ef3Gh4Ij5Kl6Mn7Op8Qr9St0Uv1Wx2Yz3';

const literals: readonly string[] = [
  of('key=', 'AKIA', 'IOSFODNN7EXAMPLE'), of('-----BEGIN RSA ', 'PRIVATE KEY-----'), of('-----BEGIN ', 'PRIVATE KEY-----'), of('ghp_', ALNUM), of('github_pat_', ALNUM), of('glpat-', ALNUM.slice(0, 20)), of('xoxb-', '123456789012-abc'),
  of('https://hooks.slack', '.com/services/T0000000A/B0000000B/', ALNUM), of('sk_live_', ALNUM), of('AIza', ALNUM.slice(0, 35)), of('SG.', ALNUM.slice(0, 22), '.', ALNUM), of('SK', HEX), of('npm_', ALNUM), of('sk-', 'proj-', ALNUM),
  of('eyJ', 'hbGciOiJIUzI1NiJ9.eyJ', 'zdWIiOiIxMjM0In0.', ALNUM), of('DefaultEndpointsProtocol=https;AccountName=a;Account', 'Key=', ALNUM, ALNUM), of('hvs.', ALNUM),
  'postgres://admin:river-lamp@db.example.com:5432/shop', 'redis://:river-lamp@cache.example.com', 'jdbc:mysql://db.example.com/shop?user=a&password=river-lamp', 'Server=db.example.com;Database=shop;User Id=a;Password=river-lamp;',
  'export DB_PASSWORD=river-lamp', 'DB_PASS=riverlamp', 'export AWS_SECRET_ACCESS_KEY=h7Gk2LmQx9VtR4sYpBz8WnCd3JfA6UeTqKiXoM1v', 'PGPASSWORD=riverlamp psql -h db', 'password: "river lamp"', 'db:\n  password: river-lamp\n  port: 5432\n',
  '{"clientSecret":"river-lamp"}', 'cat <<EOF > x.json\n{\\"password\\": \\"river-lamp\\"}\nEOF', 'run --password river-lamp', 'run --db-password=river-lamp', 'run --api-key "river-lamp"',
  'mysql -h db -u root -priverlamp -e "select 1"', "mysqldump -u root -p'river lamp' shop", 'sshpass -p river-lamp ssh host', 'curl -s -u admin:river-lamp https://example.com', 'redis-cli -h cache -a river-lamp ping',
  'curl -u admin:river-lamp https://example.com', 'Driver={SQL Server};Server=db.example.com;Uid=shop;Pwd=river-lamp;', '$Password = "river-lamp"', 'java -Xmx1g -Ddb.password=river-lamp -jar shop.jar', 'Bearer 0123456789abcdef', '#cloud-config\nchpasswd:\n  expire: false\n  list: |\n    ec2-user:river-lamp\n',
  'docker login -u a -p river-lamp registry.example.com', 'htpasswd -bc /etc/x admin river-lamp', 'net user Admin river-lamp /add', "ConvertTo-SecureString 'river-lamp' -AsPlainText -Force", "CREATE USER a IDENTIFIED BY 'river-lamp'",
  "CREATE ROLE a WITH LOGIN PASSWORD 'river-lamp'", 'aws configure set aws_secret_access_key river-lamp', 'echo "ec2-user:river-lamp" | chpasswd', 'echo river-lamp | passwd --stdin ec2-user', 'curl -H "Authorization: Bearer 0123456789abcdef"',
];
test.each(literals)('%s holds a credential', (text) => { expect(scanText({ text, later: [] })).toBe('literal'); });

const clean: readonly string[] = [
  '', '#!/bin/sh\nyum install -y nginx', 'PASSWORD=$(aws secretsmanager get-secret-value --secret-id shop)', 'export DB_PASSWORD=$1', 'mysql -u root -p"$DB_PASSWORD" shop', 'mysql -h db -u root -p shop', 'mysql -h db -P 3306',
  'run --password-stdin', 'run --password $PASSWORD', 'run --token-file /run/secrets/token', 'docker build --secret id=npm,src=/root/.npmrc .', 'curl -u "$USER:$PASSWORD" https://example.com', 'postgres://$USER:$PASSWORD@db/shop',
  'postgres://db.example.com/shop', 'TOKEN=`curl -X PUT http://169.254.169.254/latest/api/token -H "X-aws-ec2-metadata-token-ttl-seconds: 21600"`', 'const token = await getToken();', 'token = response.token', 'connect(password=password, token=token)',
  'const client = new Client({\n  password: settings.password,\n});', 'def check(password: str):', 'password: required', 'PASSWORD_MIN_LENGTH=14', 'echo "Enter your password:"', 'ALTER USER a PASSWORD :new', 'SECRET=arn:aws:secretsmanager:eu-west-1:111122223333:secret:shop',
  'echo $PASSWORD: "is set"', '$Password = Get-Content x', 'DB_PASSWORD=ENC[AES256_GCM,data]',
  'cd /srv; OLDPWD=/tmp; PWD=/srv/river-lamp1', 'host=a; cd /x; echo PWD=/srv', 'passwd -l root', 'usermod -L ec2-user', 'net user Guest /active:no', 'ssh-keygen -t ed25519', 'image: registry.example.com/shop:1.2@sha256:0123',
];
test.each(clean)('%s holds none', (text) => { expect(scanText({ text, later: [] })).toBeUndefined(); });

const parameter = (echoes: boolean) => ({ ...unknown('${P}', 'a parameter'), echoes });
const later: readonly (readonly [string, Resolved, Found])[] = [
  ['a password that a parameter brings', { kind: 'text', parts: ['export DB_PASSWORD=', parameter(true)] }, 'later'],
  ['an argument that a parameter brings', { kind: 'text', parts: ['mysql -u root -p', parameter(true), ' shop'] }, 'later'],
  ['an address with a password that comes later', { kind: 'text', parts: ['postgres://a:', parameter(true), '@db/shop'] }, 'later'],
  ['a parameter that is not shown, wherever it is put', { kind: 'text', parts: ['setup ', parameter(false)] }, 'later'],
  ['a parameter that is no secret', { kind: 'text', parts: ['hostname ', parameter(true)] }, undefined],
  ['the region', { kind: 'text', parts: ['TOKEN=', unknown('${AWS::Region}', 'known later')] }, undefined],
  ['a secret that is written into the text', { kind: 'text', parts: ['PASSWORD=', unknown('{{resolve:secretsmanager:shop}}', 'fetched')] }, 'later'],
  ['a literal beside what comes later', { kind: 'text', parts: [unknown('${P}', 'later'), ' PASSWORD=river-lamp'] }, 'literal'],
];
test.each(later)('%s', (_name, resolved, found) => { expect(scanText(writtenOf(resolved) ?? { text: '', later: [] })).toBe(found); });

// A search that goes back over what it has seen would not come to the end of such texts before the test is given up.
test.each(['a', '-p', 'password ', 'mysql -', 'x://', 'password=$', '"', 'Aa1/', 'eyJ'])('behind a long text of %s a credential is found', (part) => {
  expect(scanText({ text: `${part.repeat(Math.floor(200_000 / part.length))}\nPASSWORD=river-lamp\n`, later: [] })).toBe('literal');
});
